// Words that say nothing about what a figure is of: function words, reporting verbs, and the words that carry
// figures themselves (units, scales, hedges, calendar words). Sharing one of them is no agreement.
const words = `
a about above according added adding after again ago all almost along already also although am among amount amounted an
and another any approximately are around as asked at away back be became because been before being below between both
but by came can come could day decade did do does doing done down during each early either else end even ever every
exactly far few figure figures first for from further gave get gives go going got had has have having he her here hers
him himself his hit how however i if in including into is it its itself just last late latest least less like likely
made make many may me might month more most mostly much must my nearly new next no nor not now number of off old on once
one only onto or other our out over own part per percent percentage point quite rather reached reported reportedly
roughly said same saw say says second see seen several she should since so some still such taken than that the their
them themselves then there these they third this those though three through time times to today together told too took
total toward towards two under until up upon us use used using very via was way we week well went were what when where
whether which while who whole whom whose why will with within without would year yesterday yet you your
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
hundred thousand million billion trillion dozen half third quarter cent dollar euro pound yuan yen
`;

/** Terms (as `toTerm` writes them) that are no sign of a common subject. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(word => word !== ''));
