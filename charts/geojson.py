"""An office's own boundaries, read from GeoJSON (RFC 7946) whose feature ids are region ids.

{"type": "FeatureCollection", "features": [
  {"type": "Feature", "id": "KZ-71", "properties": {},
   "geometry": {"type": "Polygon", "coordinates": [[[71.2, 51.0], ...]]}}]}
"""

import json
import math
from collections.abc import Collection
from pathlib import Path
from typing import Any

from charts.errors import MapError
from charts.rings import Ring, area, by_area, extent

_GEOMETRIES = "a Polygon or MultiPolygon of [longitude, latitude] positions"


def read(path: Path, ids: Collection[str]) -> dict[str, list[Ring]]:
    """Rings of the regions in `ids`, largest region first; features of other ids are left out.

    Longitudes are narrowed by the cosine of the middle latitude (equirectangular projection), so
    a unit is one degree of latitude. Raises MapError for a file that cannot be used.
    """
    degrees: dict[str, list[Ring]] = {}
    for number, feature in enumerate(_features(path), start=1):
        region = _id(feature)
        if region in ids:
            degrees.setdefault(region, []).extend(_rings(path, number, feature))
    if not degrees:
        raise MapError(path, "no feature with a known id", f"ids such as {min(ids, default='')}")
    box = extent(ring for rings in degrees.values() for ring in rings)
    narrow = math.cos(math.radians((box.bottom + box.top) / 2))
    shapes = {
        region: [[(x * narrow, y) for x, y in ring] for ring in rings] for region, rings in degrees.items()
    }
    return {region: shapes[region] for region in by_area(shapes)}


def _features(path: Path) -> list[Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise MapError(path, str(error), "a readable GeoJSON file") from error
    except UnicodeDecodeError as error:
        raise MapError(path, str(error), "UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise MapError(path, error.msg, "JSON", error.lineno) from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        raise MapError(path, "no features", "a FeatureCollection with features")
    return features


def _id(feature: object) -> str:
    if not isinstance(feature, dict):
        return ""
    properties = feature.get("properties")
    inner = properties.get("id") if isinstance(properties, dict) else None
    return str(feature.get("id") or inner or "")


def _rings(path: Path, number: int, feature: dict[str, Any]) -> list[Ring]:
    geometry = feature.get("geometry") or {}
    kind: object = geometry.get("type")
    found: Any = geometry.get("coordinates")
    if kind not in ("Polygon", "MultiPolygon"):
        raise MapError(path, f"geometry {kind!r} in feature {number}", _GEOMETRIES)
    try:
        polygons = [found] if kind == "Polygon" else found
        rings = [
            _turned([(float(place[0]), float(place[1])) for place in ring], hole=index > 0)
            for polygon in polygons
            for index, ring in enumerate(polygon)
        ]
    except (TypeError, ValueError, IndexError) as error:
        raise MapError(path, f"broken coordinates in feature {number}", _GEOMETRIES) from error
    if not rings or not all(rings):
        raise MapError(path, f"an empty geometry in feature {number}", _GEOMETRIES)
    return rings


def _turned(ring: Ring, hole: bool) -> Ring:
    # Many files ignore the RFC's direction of rings, and the fill cuts a hole by direction alone.
    return ring if not ring or (area(ring) < 0) == hole else ring[::-1]
