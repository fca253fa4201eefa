import Comparison
import Testing

@Suite("States")
struct StateRuleTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  private func rules(_ original: String, _ report: String) -> Set<String> {
    Set(texts.detections(original, report).filter { $0.severity >= .warning }.map(\.rule.id))
  }

  @Test(
    "Consistent statements about states raise no alarm",
    arguments: [
      ("The lungs are otherwise clear.", "Right basal consolidation."), ("The remaining ribs are intact.", "Fracture of the seventh rib."),
      ("The heart is top normal in size.", "Cardiomegaly."), ("No acute bony abnormality.", "Old healed fracture of the clavicle."),
      ("Ultrasound of the thyroid was normal.", "Graves disease."), ("The artery is normal.", "Stenosis of the renal artery."),
      ("Disc signal is preserved.", "Narrowing of the L4-L5 disc."), ("The left kidney is normal.", "Cyst of the right kidney."),
      ("Normal flexor tendons within the carpal tunnel.", "Thickening of the retinaculum of the carpal tunnel."),
      ("Left nephrectomy. The right kidney is normal.", "The right kidney is unremarkable."),
      ("No increase in size of the hepatic abscess.", "Stable hepatic abscess."), ("No abscess on MRI.", "MRI shows no abscess."),
      ("Differential diagnosis: sarcoma, lymphoma. Final diagnosis: lipoma.", "Sarcoma would be larger. Final diagnosis: lipoma."),
      ("The liver is normal apart from a cyst.", "Hepatic cyst."), ("Neither kidney shows hydronephrosis.", "No hydronephrosis."),
      ("Gas is seen in the wall of the colon. No free air.", "Gas in the wall of the colon."),
      ("CRP 4 mg/L.", "CRP was normal."), ("Serum potassium 3.4 mmol/L.", "Potassium was normal."),
    ])
  func silent(original: String, report: String) { #expect(rules(original, report).isEmpty) }

  @Test(
    "Contradictory statements about states are found, whichever text says which",
    arguments: [
      ("Pleural plaques are absent on the left.", "Bilateral pleural plaques."),
      ("Neither ureter shows a stone.", "Bilateral ureteral stones."), ("Normal spleen size.", "The spleen is enlarged."),
      ("The bones are intact.", "Fracture of the ulna."), ("No acute cardiopulmonary abnormality.", "Acute left lower lobe pneumonia."),
      ("No pneumoperitoneum in the abdomen.", "Free air under the diaphragm."),
      ("The growth plates are open.", "The growth plates are fused."),
    ])
  func found(original: String, report: String) {
    #expect(!rules(original, report).isEmpty)
    #expect(!rules(report, original).isEmpty)
  }
}
