/// The classes of words with a value, as named in `Data/terms.tsv`.
package enum TermClass: String, CaseIterable, Sendable {
  /// A number word; the value is the number.
  case number
  /// An ordinal; the value is its number.
  case ordinal
  /// A length; the value is its factor to millimetres.
  case unitLength = "unit-length"
  /// A volume; the value is its factor to millilitres.
  case unitVolume = "unit-volume"
  /// Per cent.
  case unitPercent = "unit-percent"
  /// Hounsfield units.
  case unitAttenuation = "unit-attenuation"
  /// Standardised uptake value.
  case unitUptake = "unit-uptake"
  /// Degrees of an angle.
  case unitDegree = "unit-degree"
  /// Millimetres of mercury.
  case unitPressure = "unit-pressure"
  /// An area; the value is its factor to square millimetres.
  case unitArea = "unit-area"
  /// A velocity; the value is its factor to centimetres a second.
  case unitVelocity = "unit-velocity"
  /// A rate or concentration, which is no length and no volume.
  case unitRate = "unit-rate"
  /// A span of time; the value is its factor to days.
  case unitTime = "unit-time"
  /// A word that makes a span of time an age.
  case ageMarker = "age-marker"
  /// A word for a male person.
  case male = "sex-male"
  /// A word for a female person.
  case female = "sex-female"
  /// A word for a relative of the patient.
  case relative
  /// A stage of life; the values are its lowest and highest age in years.
  case lifeStage = "life-stage"
  /// A decade of life; the values are its lowest and highest age in years.
  case decadeOfLife = "decade-of-life"
  /// A part of a decade; the values are its first and last year within it.
  case decadePart = "decade-part"
  /// An opening of a report; the value is its weight.
  case reportOpening = "report-opening"
  /// Talk of likelihood, as reports have it; the value is its weight.
  case reportLikelihood = "report-likelihood"
  /// A recommendation, as reports give it; the value is its weight.
  case reportRecommendation = "report-recommendation"
  /// A disclaimer; the value is its weight.
  case reportDisclaimer = "report-disclaimer"
  /// A licence, navigation word or other boilerplate; the value is its weight.
  case boilerplate
  /// A word that introduces the number of a figure.
  case figureWord = "figure-word"
  /// An abbreviation whose full stop does not end a sentence.
  case abbreviation
  /// An abbreviation whose full stop does not end a sentence when a number follows.
  case numberAbbreviation = "abbreviation-before-number"
  /// A word that ties a sentence to this patient.
  case patientMarker = "patient-marker"
  /// A word of imaging findings.
  case imagingMarker = "imaging-marker"
  /// A word before an approximate number.
  case approximation
  /// A mark between the axes of a size.
  case axisMark = "axis-mark"
  /// A mark between the ends of a range.
  case rangeMark = "range-mark"
  /// A word after a number that makes it a distance.
  case distanceWord = "distance-word"
  /// A word after a number that makes it a parameter of technique.
  case techniqueWord = "technique-word"
  /// A word or mark before a number that makes it a limit.
  case limitWord = "limit-word"
  /// A word before a number that makes it an earlier value.
  case priorWord = "prior-word"
  /// A word that stands for a thing named before: "it", "its", "this".
  case anaphor
  /// A possessive pronoun for a thing named before: "its".
  case possessive
  /// The indefinite article.
  case article
  /// A word before a single unit of time: "within a year".
  case spanWord = "span-word"
  /// A mark or word between numbers that share a unit.
  case listMark = "list-mark"
  /// A verb or participle of growing or shrinking: after it "from 12 to 8 mm" gives the earlier and the present value.
  case changeWord = "change-word"
  /// A word after a number that says the size is a thickness, a width, a length or an axis; the value numbers the aspect.
  case extentWord = "extent-word"
  /// A noun for a property of a thing ("margin", "diameter"), which is no thing of its own.
  case propertyNoun = "property-noun"
  /// A word for an aliquot part: "third"; the value is the part in per cent.
  case fractionWord = "fraction-word"
  /// A word that picks some out of several things: "largest", "another".
  case selectionWord = "selection-word"
  /// Says that a laboratory value is high.
  case laboratoryHigh = "laboratory-high"
  /// Says that a laboratory value is low.
  case laboratoryLow = "laboratory-low"
  /// Says that a laboratory value is normal.
  case laboratoryNormal = "laboratory-normal"
  /// Says that a test is positive.
  case laboratoryPositive = "laboratory-positive"
  /// Says that a test is negative.
  case laboratoryNegative = "laboratory-negative"
  /// A word that the names of many tests share: "antibodies", "serum", "culture".
  case testNoun = "test-noun"
  /// A word that may stand between a test and its result: "came back".
  case resultLink = "result-link"
  /// A result that is said of anything, not of tests alone: "present", "absent".
  case presenceWord = "presence-word"
  /// A noun of growing, before the amount: "growth of 5 mm".
  case growthNoun = "growth-noun"
  /// A noun of shrinking, before the amount.
  case shrinkageNoun = "shrinkage-noun"
  /// A word before the present of two sizes: "now".
  case presentWord = "present-word"
  /// A word that makes a span of time the time before an event: "ago", "earlier".
  case agoWord = "ago-word"
  /// A word that makes a span of time the time after an event: "later".
  case laterWord = "later-word"
  /// A word that makes a span of time how long something lasted: "for".
  case lastingWord = "lasting-word"
  /// A unit of a laboratory test; the value is its number. The units stand in the table of tests.
  case laboratoryUnit = "laboratory-unit"
  /// A word that places a statement after treatment or at a later examination.
  case followUp = "follow-up-marker"
  /// A verb that says of its subject that it exists or comes about.
  case existenceVerb = "existence-verb"
  /// A verb of evidence or cause: what it is denied of is there, what it leads to is not.
  case evidenceVerb = "evidence-verb"
  /// A verb of cause: what it is denied of is there, and what it leads to may be.
  case causeVerb = "cause-verb"
  /// A word for both of a pair.
  case bothWord = "both-word"
  /// A word for what remains after something was named.
  case remainder = "remainder-word"
  /// Takes a statement of normality back halfway.
  case borderline = "borderline-word"
  /// Says that a diagnosis is proven.
  case proofMade = "proof-made"
  /// Says that a diagnosis is not proven.
  case proofMissing = "proof-missing"
  /// Says that an examination or procedure was not done.
  case notDone = "not-done"
  /// A word before an examination that is not the one spoken of now: "first", "previous".
  case earlierWord = "earlier-word"
  /// A verb before an examination, procedure or drug that was not made or given: "declined".
  case refusal
  /// Says that an examination or procedure is planned.
  case planned
  /// Says that a contrast medium was given.
  case contrastGiven = "contrast-given"
  /// Says that no contrast medium was given.
  case contrastWithheld = "contrast-withheld"
  /// A respect in which a structure can be normal, such as its size.
  case aspect = "aspect-word"
  /// Says that nothing earlier is there to compare with.
  case comparisonMissing = "comparison-missing"
  /// Says that an earlier examination was compared.
  case comparisonMade = "comparison-made"
  /// A preposition that leads from a thing to its place.
  case sitePreposition = "site-preposition"
  /// The end of a device, or a verb for where it ends: "tip", "terminates".
  case tipWord = "tip-word"
  /// A word before the place where a device enters or comes from.
  case originWord = "origin-word"
  /// A noun for a part that a position names: "aspect", "surface".
  case partNoun = "part-noun"
  /// A letter that abbreviates a side before a structure; the value is 1 for the right and 2 for the left.
  case sideInitial = "side-initial"
  /// A verb that tells what would be and not what is: "would".
  case conditionalVerb = "conditional-verb"
  /// A preposition before a disease of which a sentence speaks in general: "in", "with".
  case genericPreposition = "generic-preposition"
  /// A noun for a part of a lesion, of which alone a value is said: "cystic parts".
  case componentNoun = "component-noun"
  /// A word that says a value of a part only: "partly solid".
  case partlyWord = "partly-word"
  /// A word between a word of change and the amount: "by".
  case amountMark = "amount-mark"
  /// A word before one of a pair of structures, for the one not spoken of before: "the opposite shoulder".
  case oppositeWord = "opposite-word"
  /// A verb that says where a thing lies or how large it is, as reports in telegram style do: "abuts", "measures".
  case placingVerb = "placing-verb"
  /// A verb in the present that tells what a disease does: "presents", "heals".
  case diseaseVerb = "disease-verb"
  /// A participle that says that something was done or given: "prescribed".
  case actVerb = "act-verb"
  /// Before a number that things are at least: "more than".
  case leastWord = "least-word"
  /// Before a number that is the highest normal value: "below", "upper limit".
  case upperLimit = "upper-limit"
  /// Before a number that is the lowest normal value: "above", "lower limit".
  case lowerLimit = "lower-limit"
  /// Opens a sentence about a case that may occur: "where", "whenever".
  case supposingWord = "supposing-word"
  /// Opens the conclusion of a text when a colon or a comma follows.
  case conclusionMark = "conclusion-mark"
  /// A word of a heading under which diseases are weighed: "candidates", "what else".
  case listingWord = "listing-word"
  /// A phrase that stands where something was to be filled in.
  case placeholder
  /// A word that marks square brackets as a gap to be filled in.
  case placeholderWord = "placeholder-word"
  /// Words of a machine about itself.
  case machineTalk = "machine-talk"
  /// A word or phrase that sounds like the one meant.
  case homophone
  /// Refers to the literature: "et al".
  case citationWord = "citation-word"
  /// Leads to a size: "measuring".
  case measureWord = "measure-word"
  /// A noun before or after the number or letter of a kind, such as "type" or "stage"; equal values are one scale.
  case subtypeWord = "subtype-word"
}
