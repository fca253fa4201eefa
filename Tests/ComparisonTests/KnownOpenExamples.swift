/// Examples of rules, by their test descriptions, that do not hold yet; a test fails when one of them starts to hold.
let knownOpenExamples: Set<String> = [
  "D401 fires plain: “Final diagnosis: giant cell tumor of bone.” ↔ “The final diagnosis is aneurysmal bone cyst.”",
  "D401 fires upperCase: “FINAL DIAGNOSIS: GIANT CELL TUMOR OF BONE.” ↔ “THE FINAL DIAGNOSIS IS ANEURYSMAL BONE CYST.”",
  "D401 fires windowsNewlines: “Final diagnosis: giant cell tumor of bone.⏎” ↔ “The final diagnosis is aneurysmal bone cyst.⏎”",
  "D401 fires neutralLine: “The images were reviewed on a Tuesday.⏎Final diagnosis: giant cell tumor of bone.” ↔ “The images were reviewed on a Tuesday.⏎The final diagnosis is aneurysmal bone cyst.”",
  "D401 fires emoji: “🩻🦴⏎Final diagnosis: giant cell tumor of bone.” ↔ “🩻🦴⏎The final diagnosis is aneurysmal bone cyst.”",
  "D401 fires british: “Final diagnosis: giant cell tumour of bone.” ↔ “The final diagnosis is aneurysmal bone cyst.”",
  "D402 fires plain: “Non-small-cell lung cancer.” ↔ “Small-cell lung cancer.”",
  "D402 fires upperCase: “NON-SMALL-CELL LUNG CANCER.” ↔ “SMALL-CELL LUNG CANCER.”",
  "D402 fires windowsNewlines: “Non-small-cell lung cancer.⏎” ↔ “Small-cell lung cancer.⏎”",
  "D402 fires neutralLine: “The images were reviewed on a Tuesday.⏎Non-small-cell lung cancer.” ↔ “The images were reviewed on a Tuesday.⏎Small-cell lung cancer.”",
  "D402 fires emoji: “🩻🦴⏎Non-small-cell lung cancer.” ↔ “🩻🦴⏎Small-cell lung cancer.”",
  "D402 fires plain: “Systemic lupus erythematosus.” ↔ “Dermatomyositis.”",
  "D402 fires upperCase: “SYSTEMIC LUPUS ERYTHEMATOSUS.” ↔ “DERMATOMYOSITIS.”",
  "D402 fires windowsNewlines: “Systemic lupus erythematosus.⏎” ↔ “Dermatomyositis.⏎”",
  "D402 fires neutralLine: “The images were reviewed on a Tuesday.⏎Systemic lupus erythematosus.” ↔ “The images were reviewed on a Tuesday.⏎Dermatomyositis.”",
  "D402 fires emoji: “🩻🦴⏎Systemic lupus erythematosus.” ↔ “🩻🦴⏎Dermatomyositis.”",
  "L206 is silent plain: “The mass does not invade the chest wall.” ↔ “A mass is seen next to the chest wall.”",
  "L206 is silent upperCase: “THE MASS DOES NOT INVADE THE CHEST WALL.” ↔ “A MASS IS SEEN NEXT TO THE CHEST WALL.”",
  "L206 is silent windowsNewlines: “The mass does not invade the chest wall.⏎” ↔ “A mass is seen next to the chest wall.⏎”",
  "L206 is silent neutralLine: “The images were reviewed on a Tuesday.⏎The mass does not invade the chest wall.” ↔ “The images were reviewed on a Tuesday.⏎A mass is seen next to the chest wall.”",
  "L206 is silent emoji: “🩻🦴⏎The mass does not invade the chest wall.” ↔ “🩻🦴⏎A mass is seen next to the chest wall.”",
  "P104 fires plain: “Thrombosis of the portal vein.” ↔ “The portal vein is patent.”",
  "P104 fires upperCase: “THROMBOSIS OF THE PORTAL VEIN.” ↔ “THE PORTAL VEIN IS PATENT.”",
  "P104 fires windowsNewlines: “Thrombosis of the portal vein.⏎” ↔ “The portal vein is patent.⏎”",
  "P104 fires neutralLine: “The images were reviewed on a Tuesday.⏎Thrombosis of the portal vein.” ↔ “The images were reviewed on a Tuesday.⏎The portal vein is patent.”",
  "P104 fires emoji: “🩻🦴⏎Thrombosis of the portal vein.” ↔ “🩻🦴⏎The portal vein is patent.”",
  "U906 is silent plain: “No biopsy was performed.” ↔ “Calcinosis cutis.”",
  "U906 is silent upperCase: “NO BIOPSY WAS PERFORMED.” ↔ “CALCINOSIS CUTIS.”",
  "U906 is silent windowsNewlines: “No biopsy was performed.⏎” ↔ “Calcinosis cutis.⏎”",
  "U906 is silent neutralLine: “The images were reviewed on a Tuesday.⏎No biopsy was performed.” ↔ “The images were reviewed on a Tuesday.⏎Calcinosis cutis.”",
  "U906 is silent emoji: “🩻🦴⏎No biopsy was performed.” ↔ “🩻🦴⏎Calcinosis cutis.”",
]

/// Triggering examples that hold but are reported more than once; a test fails when one of them is reported once.
let knownOpenRepetitions: Set<String> = []

/// Fixtures of `cases` whose contradiction is not found yet, or not alone.
let knownOpenCases: Set<String> = ["diagnosis-bone-tumour", "muscle-calcification-denied"]

/// Files and sentences that are still reported when they are compared with themselves.
let knownOpenSelfComparisons: Set<String> = [
  "000_1d07a1d69cc5576e.txt", "001_0d789ebd5b0c9d2c.txt", "muscle-calcification-added.txt", "muscle-calcification-agreed.txt",
  "spine-separator.txt", "The mass does not invade the chest wall.",
]
