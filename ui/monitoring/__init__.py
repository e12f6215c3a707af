"""The page of monitorings: chain and totals, funnel, spheres, registers, recommendations, balance."""
