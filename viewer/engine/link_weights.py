"""The weights of the models in `viewer.engine.links`, as `tests/benchmarks/learn_links.py` prints them.

Each row is a feature of `viewer.engine.context`: `FIRST` has its weight in the first pass, `AGAIN` those in
the second, third and fourth. A score is the sum of weight times feature: the log odds that two words are
linked.
"""

from __future__ import annotations

import numpy as np

FIRST = {
    "constant": -0.502,
    "function word": -0.931,
    "unique": 2.946,
    "rivals": -0.516,
    "left": 0.272,
    "right": -0.093,
    "left and right": 0.186,
    "shared nearby": 0.228,
    "content before": 1.243,
    "content after": 2.19,
    "far": -4.074,
    "in place": 3.113,
    "rivals far": -0.186,
    "unique far": 1.728,
    "function unique": -1.759,
    "function rivals": 0.051,
    "function left": 0.967,
    "function right": 1.569,
    "function shared nearby": -0.174,
    "function far": -0.022,
    "function in place": -0.657,
}
AGAIN = {
    "constant": (3.363, 3.223, 2.786),
    "chosen": (0.116, -0.165, -0.006),
    "lead": (0.115, 0.116, 0.127),
    "function word": (-0.712, -0.563, -0.703),
    "article": (-0.463, -0.498, -0.447),
    "far": (-1.717, -2.043, -2.236),
    "left and right": (0.782, 0.832, 0.796),
    "score": (0.125, 0.158, 0.166),
    "before: together": (0.28, 0.315, 0.289),
    "after: together": (-0.241, -0.103, -0.131),
    "before: akin": (0.242, 0.355, 0.38),
    "after: akin": (-0.392, -0.25, 0.055),
    "before: free": (0.128, 0.075, 0.133),
    "after: free": (-0.22, -0.239, -0.21),
    "before: apart": (-0.713, -0.612, -0.601),
    "after: apart": (-0.698, -0.606, -0.558),
    "left": (0.242, -0.087, 0.022),
    "right": (0.308, -0.147, -0.083),
    "offset": (-0.81, -0.549, -0.478),
    "likely after": (0.462, 0.417, 0.401),
    "likely before": (0.526, 0.589, 0.614),
    "likely crosswise": (-0.159, -0.13, -0.145),
    "likely left": (0.349, 0.386, 0.287),
    "likely right": (-0.093, 0.42, 0.377),
    "likely two left": (0.205, 0.192, 0.179),
    "likely two right": (-0.181, -0.263, -0.255),
    "rival of A": (-1.5, -1.514, -1.378),
    "rival of B": (-1.952, -1.638, -1.433),
    "better rival": (-1.106, -1.042, -0.84),
    "part linked": (0.291, 0.283, 0.33),
    "function score": (-0.091, -0.058, -0.056),
    "function before: together": (-0.254, -0.404, -0.361),
    "function after: together": (-0.266, -0.257, -0.178),
    "function before: akin": (0.596, 0.552, 0.487),
    "function after: akin": (0.792, 0.497, 0.323),
    "function before: free": (-0.568, -0.467, -0.438),
    "function after: free": (-0.587, -0.5, -0.501),
    "function before: apart": (-0.363, -0.479, -0.334),
    "function after: apart": (-1.058, -0.921, -0.862),
    "function left": (-0.048, 0.172, 0.386),
    "function right": (-0.021, -0.217, 0.107),
    "function offset": (-0.145, -0.339, -0.233),
    "function likely after": (0.748, 0.542, 0.398),
    "function likely before": (-0.189, -0.267, -0.273),
    "article after: together": (-0.312, -0.646, -0.615),
    "article after: akin": (0.435, 0.269, 0.103),
    "article after: free": (-0.377, -0.269, -0.277),
    "article after: apart": (-0.457, -0.429, -0.349),
    "article right": (1.136, 0.663, 0.457),
}

PASSES = tuple(np.array(column) for column in (list(FIRST.values()), *zip(*AGAIN.values(), strict=True)))
"""The weights of each pass, in the order of the features."""
