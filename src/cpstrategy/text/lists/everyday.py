"""Everyday: familiar words that the list made from SCOWL lacks.

Kept by hand: home and family, days and months, British spellings, and newer things.
"""

EVERYDAY = """
mum mummy dad daddy nan gran grandad granny auntie aunt uncle cousin sister daughter baby mate
teenager adult birthday bedroom kitchen sofa fridge cooker clothes cook swim hug chat sport paint
climb visitor nurse dentist maths exam born hurt brain calm proud scary laugh relax tidy
cuddle sleepy hungry thirsty wet dig tap clap beg fat cruel unfair aloud among everyday
monday tuesday wednesday thursday friday saturday sunday
january february april june july august september october november december
behaviour centre colour favourite grey learnt litre metre neighbour organise organisation programme
realise recognise theatre
internet online website web app laptop
ain't shan't let's o'clock
"""
