"""Figures: a frame of ready-made texts and values goes in, a Plotly figure comes out."""
