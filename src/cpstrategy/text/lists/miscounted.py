"""Miscounted: common words whose syllables the rules miscount.

Made by `tools/make_word_lists.py` from the first pronunciations of CMUdict, for the words that
SCOWL calls common; the notices of both are in NOTICES.txt.
"""

MISCOUNTED = (
    (
        1,
        """
aches aisle aisles ayes bathes bawled bowled braille brailles breathes choice clothes crawled drawer
drawers drawled eyes fiend fiends friend friends grille growled howled isle isles lathes lien liens
mien pier piers piqued plagued prayer prayers priest scowled scrawled skier soothes sprawled suave
tier tiers tongued voice voiced
        """,
    ),
    (
        2,
        """
acne acre acres angling ante antes argue argues arsehole aspirin aug averaged awesome awfully
bachelors barefoot baseball baseballs befriend befriends blithely bloodshed bluer bluest bluish boa
boas bonier boredom boyfriend boyfriends bracelet bracelets braziers bridegroom bridesmaid
bridesmaids buckling buffeted buoy buoyed buoys burbling business buyer buyers buying buyout buyouts
cadre cadres carefree carriage cashier cashiers catholic catholics causeway causeways centre centres
chaos cheesecake chocolate chocolates choicer choices choicest choir chuckling clueless coed coeds
coerce coerced coleslaw colonel colonels comedown cordial cordials coupling crackling critiqued
crocheted crooked cruelly cruelties cruelty cuddling cushion cushioned cushions darnedest dawdling
deathbed debuted desperate devilish diamond diamonds diaper dissuade doers dossier dossiers dour
driveway driveways dryer dryers duckling duelling duet duets dumpling duo eavesdrop ebbed edgewise
elsewhere embed emerald emeralds evening evenings eyeball eyeballs eyebrow eyebrows eyeglass eyeing
eyelash eyelid eyelids eyesight eyesore falsehood falsehoods farewell farewells fashion fashioned
fashions fatigued fibre fibres fiddling fiendish fire fired fires firewall fledgling flour flours
flyer flyers foliage foresaw foresee foreseen foresees foresight foreskin forestall forestalled
forestalls foretaste foretastes foretell forethought foretold forte fortes foundling freer freest
friendly friendship friendships frontier frontiers fruity fuelling garbling gateway gateways gazelle
gazelles genial genius genre genres giant giants gimme girlfriend girlfriends glacier glaciers gooey
grapefruit grapefruits grapevine grapevines grappling graveyard graveyards handling harangued
harebrained headaches heckling hedgehog hedgehogs henceforth herewith herpes hideout hideouts hire
hired hires hodgepodge homemade homesick homespun homestead homesteads homeward horseback horseman
horseplay horseshoe horseshoes hotbed hour hours houseboat houseboats household households
housewares housewife housewives hurtling hygiene iceberg icebergs icebox inkling interest interests
intrigued invoice invoiced jagged judgement judgements jukebox junior juniors kindling ladling
legged lemme leo liar liars lifeboat lifeboats lifelike lifelong lifespan lifestyle lifestyles
likewise limelight litre litres livestock ls lukewarm luncheon luncheons lustre makeshift marriage
maybe mccoy metre metres mincemeat minefield minefields minion minions mores muffling naive naked
namesake namesakes nauseous needling nestling nineteen nineteenth nineties ninety nosebleed nosedive
nosedived ogre ok oneself onion onions opera operas our ours padre padres persuade persuades phooey
pickling piecemeal pinion plaguing plainclothes platinum pliant poem poems poet poets posse
prattling preempt preempts premier premiers privilege privileged psyche pyre pyres racetrack
racetracks ragged rainier rambling rankling rattling rejoice rejoiced reuse reused rifling righteous
rugged ruined rustling sabre sabres safeties safety sagebrush salesman salesmen sampling sapling
saucepan savior saviour saviours scapegoat scapegoats scarecrow scarecrows sceptre science scorecard
scorecards scour scoured scours seedling senior seniors senseless several shakedown shakedowns
shovelling shuffling sibling sidekick sideshow sideshows sidestep sidestepped sidesteps sidetrack
sidetracked sidewalk sidewalks sideways sire smokestack smokestacks smuggling snarled sniffling
soldier soldiers sombre someday somehow someone someplace somewhat somewhere sophomore sophomores
sour soured sours sovereign sovereigns spacecraft sparkling spectre spokesman spokesmen sprinkling
squires stagecoach stakeout stakeouts stalemate startling statesman statesmen statewide stifling
stonewall stonewalled storeroom straddling suckling suitor suitors sumptuous sundial swindling
tackling takeoff takeoffs takeout tangling tasteful tasteless temperate testes theorem theorems
theories theory thereof thereon tilde timezone tire tired tires toddling toggling trademark
trademarked trademarks trampling trendier trendiest trickling trifling truer truest tryout tryouts
ts twiddling typecast typeface typeset tyres union unions vaguely vagueness vineyard vineyards
visuals voices voicing waffling wasteful wasteland wavelength wavelengths weakling wednesday
wednesdays werewolf werewolves whistling whitewash whitewashed whittling wholesale wholesales wicked
widespread wiener wieners wire wired wires wiretaps wisecrack wisecracks wrestling wretched yuletide
        """,
    ),
    (
        3,
        """
abler abridgement acquiesce acquiesced acquire acquired acquires acreage admired adobe aforesaid
albeit alienate alliance ammonia anyone aorta appliance archetypal area areas aspires atheist
atheists attire australia averages averaging axiom axioms baa babyish backfired backfires battalion
battalions beautifully beforehand befriended befriending behaviour beverages bonfire bonfires
businesses businesslike businessman businessmen cacao calibre cameo caretaker caretakers carriages
catalogued cavalier cavaliers caveat caveats ceasefire cereal cereals chandelier chandeliers chaotic
cheeseburger cheeseburgers chronicling churchgoer churchgoers circumference coalesce coalesced
coercing coercion coercive coexist coincide coincides communion companion companions compliance
compliant concierge congenial conspire conspired convenience convenient copiously cordially cornea
corneas coyote coyotes critiquing cushioning cyanide cyclist cyclists daredevil daredevils
decorative deified deify deities deity desire desired desires devour devoured devours diapering
differently dioceses dissuaded distasteful dominion dominions eavesdropping ebullience ebullient
elaborate element elements embryo embryos empire empires enquire entangling entire especially
everyday everyplace everything everywhere expires eyeglasses eyelashes eyeliner eyewitness
fashioning fatiguing fiddler fiddlers fiery fiesta figurehead finale financier financiers firearm
firearms firefighter fireside firewood forensic forensics forerunner forerunners foreseeing
foreshadow foreshadowed foreshadows forestalling foretelling friendlier friendliest friendliness
fruition gardenia gardenias geniuses gentlest genuine globetrotter globetrotters gunfire guzzlers
haranguing hassling heroin heroine homecoming homeowner homeowners homesickness homesteaded
horsepower horseradish hourglass housebroken housewarming humbler humblest hurdler hustler hustlers
hyacinth hyacinths hyena hyenas icebreaker icebreakers idea ideas idler imagery impetuous impoverish
impoverished incestuous indifferent infrared ingenious inquired inquires inspired interested
interesting intriguing invoices invoicing judgemental juggler jugglers jukeboxes karate koala koalas
korean koreans lacklustre laureate laureates leniency leniently leveraging lifesaver lifesavers
likelier likeliest likelihood lineage linear littler littlest livelier liveliest livelihood
livelihoods lobbyist lobbyists macabre machete machetes magnolia magnolias maoris marriages massacre
massacres meander meandered meanders messiah messiahs ministering minuet miscarriage moreover myopic
naively nausea nauseate neophyte neophytes newlywed ninetieth nonetheless noteworthy nuclear nuclei
oases oasis opinion opinions ourselves pacesetter pancreas panhandling parliament parliaments
passageway patio patios pavilion pavilions permeate permeates persuaded persuading persuasion
persuasions persuasive pirouette pirouettes pneumatic pneumonia poetic poetry posterior posteriors
powerfully praiseworthy preamble preempted preempting preemptive preexist preexists preponderance
principally privileges promiscuous quagmire rapprochement ratio ratios rattler readjust realtor
realty rearrange rearranged recipe recipes recovery reelect reenact reenacts reentry regalia
reimburse reimbursed reinforce reinforced reinstate reinvent reissue reissued rejoicing rekindling
reliance reliant remarriage remorseless reopen reopened reopens requiem require required requires
rescuer rescuers resilient reunite reunites reusing ricocheted righteously righteousness riverbed
rodeo rosemary ruining ruinous rustlers salespeople salesperson saleswoman saleswomen sapphire
sapphires satire satires sauerkraut scapegoated scapegoating sciences scientist scientists scouring
settler shareholder shareholders sidestepping sierra siesta sightseer sightseers silhouette
silhouettes simpler sledgehammer solely soloist soloists somebody souring sovereignty specialities
spokespeople spokesperson spokespersons spokeswoman spokeswomen stabler stablest stalemated stapler
staplers statesmanship stereo stickler stonewalling subtler subtly superfluous swindler takeover
takeovers tastefully temperament temperaments temperature temperatures tenement tenements theatre
theatres ticklish timetable timetables tireless tiresome transients transpire transpired transpires
truism tuition typecasting typefaces typesetting typewriter typewriters typewriting typewritten
umpire umpires unforeseen unfriendly unionise unionised unionize unionized uniquely uniqueness
untangling valuable valuables valueless vegetable vegetables video visualise visualised visualize
visualized visually w wannabe wannabes warehousing wastebasket wastebaskets waterbed watershed
wherewithal whoever wholehearted wholesaler wholesalers wholesaling wildfire wildfires wisecracking
wobbly wrangler wranglers wrestler wrongdoer wrongdoers yarmulke yarmulkes
        """,
    ),
    (
        4,
        """
accompaniment accompaniments acknowledgement acknowledgements acquiescence acquiescing agreeable
alliances altruism altruistic aluminium ameliorate amnesiac annuities apostrophe appliances arguable
arguably associative atheistic backfiring behavioural businesswoman businesswomen caribbean
cataloguing catastrophe centimetre centimetres chronically clinically coagulate coalesces coalescing
coalition coalitions coefficient coefficients coexisted coexistence coexisting coincided coincidence
coinciding commemorative communique communiques companionship complementary conscientious continuum
conveniences conveniently cooperate cooperates coordinate coordinates critically cynically delineate
delineates dementia desiring devouring diabetes diarrhoea disinterested egoism elaborately elemental
embezzler embezzlers embryonic emotionally enthusiast enthusiasts entirely epicentre epitome
ethereal ethically european europeans evacuee evacuees everybody eyewitnesses facsimile facsimiles
fashionable fashionably feb foreshadowing frantically genitalia genuinely genuineness gratuities
guacamole heroism hierarchy hinduism hourglasses hyperbole idealised idealized impoverishes
impoverishing inconspicuous inconvenience inconvenienced inconvenient indifferently ingeniously
initiative initiatives inquiries inquiring intermarriage intuition intuitive invaluable judaism
kilometre kilometres laboratories laboratory lineages linearly magically malleable mammalian
marijuana massacring meandering mediocre micrometre micrometres millilitre millilitres millimetre
millimetres misbehaviour miscarriages mortification nauseated nauseating oceanic overpowering
overreact overreacts overseer overseers panacea parishioner parishioners permeated permeating
persuasively persuasiveness physically poetical poetically poinsettia poinsettias polyester
polyesters preeminence preeminent preexisted preexisting proselytise proselytised proselytize
proselytized readjusted readjusting readjustment readjustments realisation realization rearrangement
rearranging reeducate reelected reelecting reelection reenacted reenactment reenactments
reimbursement reimbursements reimburses reimbursing reincarnate reinforcement reinforcements
reinforces reinforcing reinstated reinstatement reinstating reinvented reinventing reissuing
reiterate reiterates reopening requiring retirement retroactive reunited reuniting rheumatism
satisfactory scientific seniority serenely silhouetted sociopath sociopaths supremely surgically
tactically technically temperamental theatrical traditionalists transpiring underprivileged
uninspired uninterested uninteresting unionising unionizing unreasonable veterinary vigilante
vigilantes virtuoso visualising visualizing whatsoever wholeheartedly zoologist zoologists zoology
        """,
    ),
    (
        5,
        """
aborigine aborigines absenteeism allegiances ambiguities ambiguity ameliorated amelioration
amphitheatre amphitheatres aphrodisiac axiomatic christianity coagulating coagulation coincidences
coincidental conscientiously cooperated cooperating cooperation cooperative coordinated coordinating
coordination coordinator coordinators delineated delineating disagreeable electrically enthusiasm
enthusiasms enthusiastic fanatically genealogy heterogeneous historically homeopathic homeopathy
hydroelectric idealistic inalienable inconveniences intrinsically intuitively majestically
memorabilia methodically motorcyclist motorcyclists opinionated overreacted overreacting
paraphernalia parliamentary partiality pathetically penitentiaries penitentiary physiology
politically proselytising proselytizing psychoanalyst radioactive reeducation reincarnated
reincarnation reiterated reiterating reiteration retroactively romantically satisfactorily
sociologist sociologists sociology speciality spontaneity statistically subterranean symbolically
theologian thermonuclear unfashionable unscientific veterinarian veterinarians
        """,
    ),
    (
        6,
        """
coeducational coincidentally diametrically ecclesiastical electronically enthusiastically
episcopalian episcopalians extraordinary genealogical geographically homogeneity impartiality
mathematically mediterranean microorganism microorganisms optimistically peculiarities peculiarity
periodically philosophically physiological psychoanalysis revaluations scientifically sociological
sympathetically technologically theoretically
        """,
    ),
    (
        7,
        """
anaesthesiologist anaesthesiologists confidentiality radioactivity socioeconomic
        """,
    ),
)
