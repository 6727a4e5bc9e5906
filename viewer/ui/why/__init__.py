"""Why a passage is one: what is shared, how seldom that is chance, which words carry it."""
