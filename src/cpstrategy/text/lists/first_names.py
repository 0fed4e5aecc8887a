"""First names: common in Britain, and hardly ever anything else than a name."""

FIRST_NAMES = """
Abdul Abigail Adam Adrian Ahmed Aisha Alan Alastair Alex Alexander Alexandra Alfie Ali Alice Alison
Amanda Amelia Amina Amy Andrea Andrew Andy Angela Anita Ann Anna Anne Annette Anthony Antony Arthur
Ashley Barbara Barry Becky Benjamin Bernadette Beth Bethany Brenda Brian Callum Cameron Carl Carla
Carol Caroline Carolyn Catherine Cath Catriona Ceri Charlie Cheryl Chloe Chris Christina Christine
Christopher Claire Clare Clive Colette Colin Connor Craig Damian Daniel Danielle Darren David
Debbie Deborah Debra Denise Dennis Derek Diane Donna Dylan Eddie Eileen Elaine Eleanor Elizabeth
Ellen Ellie Emily Emma Eric Ethan Evelyn Fatima Fiona Frances Gareth Gary Gavin Gemma Geoff
Geoffrey George Georgia Geraldine Gillian Glenn Glynis Gordon Graeme Graham Greg Gwen Hannah Harriet
Hassan Hayley Heather Helen Helena Henry Hugh Ian Imran Isabel Isabella Jackie Jacqueline Jacqui
Jade Jake James Jamie Jane Janet Janice Jason Jayne Jean Jeff Jennifer Jenny Jeremy Jessica Jill Jim
Joan Joanna Joanne Jodie John Jon Jonathan Josephine Joshua Josie Judith Julia Julian Julie Justin
Karen Karl Kate Katherine Kathleen Kathryn Katie Katrina Kayleigh Keith Kelly Kenneth Kerry Kevin
Kieran Kimberley Kirsty Laura Lauren Leah Leanne Leon Lesley Liam Linda Lisa Lorraine Louisa Louise
Lucy Luke Lynda Lynn Lynne Maggie Malcolm Mandy Margaret Maria Marian Marie Marion Martin Martyn
Mary Matthew Maureen Megan Melanie Melissa Michael Michelle Mick Mohammad Mohammed Moira Muhammad
Nadia Naomi Natalie Natasha Nathan Neil Nicholas Nicola Nigel Nina Oliver Olivia Omar Owen Pamela
Patricia Patrick Paul Paula Pauline Peter Phil Philip Philippa Phillip Polly Rachael Rachel Raj
Rebecca Rhian Rhys Richard Rob Robert Roger Ronald Rory Rosemary Ruth Ryan Sally Samantha Samuel
Sandie Sandra Sara Sarah Sean Shane Sharon Shaun Sheila Shirley Sian Simon Sonia Sophia Sophie
Stacey Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne Sylvia Tania Tanya Teresa
Terry Theresa Thomas Tim Timothy Tina Tom Tony Tracey Tracy Trevor Valerie Vanessa Veronica Vicky
Victor Vincent Vivien Wayne Wendy William Yasmin Yvonne Zainab Zara Zoe
"""
