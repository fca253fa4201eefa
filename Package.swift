// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "concord",
  products: [
    .executable(name: "concord", targets: ["concord"]),
    .library(name: "ConcordKit", targets: ["ConcordKit", "Reporting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CEmbeddedData"),
    .target(name: "SourceText", dependencies: ["CEmbeddedData"]),
    .target(name: "XMLTree", dependencies: ["CLibXML2"]),
    .target(name: "Lexicon", dependencies: ["SourceText"]),
    .target(name: "CaseDocument", dependencies: ["SourceText", "XMLTree", "Lexicon"]),
    .target(name: "ClinicalFacts", dependencies: ["SourceText", "Lexicon", "CaseDocument"]),
    .target(name: "Comparison", dependencies: ["SourceText", "Lexicon", "CaseDocument", "ClinicalFacts"]),
    .target(
      name: "ConcordKit",
      dependencies: [
        "SourceText", "Lexicon", "CaseDocument", "ClinicalFacts", "Comparison", "XMLTree",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "ConcordKit", "Comparison", "XMLTree", "SourceText",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "concord",
      dependencies: [
        "ConcordKit", "Reporting", "Comparison", "Lexicon", "XMLTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The Swift runtime is linked into the program: resolving its symbols at each start took a third of the time to lint one case.
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"], .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(name: "concord-dev", dependencies: ["Lexicon", "CaseDocument", "ClinicalFacts", "Comparison"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "XMLTreeTests", dependencies: ["XMLTree"]),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon"]),
    .testTarget(name: "CaseDocumentTests", dependencies: ["CaseDocument"]),
    .testTarget(name: "ClinicalFactsTests", dependencies: ["ClinicalFacts"]),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "ConcordKit"]),
    .testTarget(
      name: "ConcordKitTests",
      dependencies: ["ConcordKit", "SourceText", "Lexicon", "CaseDocument", "Comparison", "ConcordTestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "ConcordKit", "Comparison", "XMLTree", "SourceText", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Snapshots"]),
    .testTarget(name: "ConcordTests", dependencies: ["concord", "concord-dev", "ConcordKit", "Reporting", "ConcordTestSupport"]),
    .target(name: "ConcordTestSupport", path: "Tests/ConcordTestSupport"),
  ],
  cLanguageStandard: .c2x
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) && target.name != "CEmbeddedData" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("ImmutableWeakCaptures"),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
}
