//! The bill of materials, as CycloneDX 1.5 in JSON (<https://cyclonedx.org/docs/1.5/json/>).

use super::parts::Part;
use anyhow::{Context, Result, ensure};
use cyclonedx_bom::models::component::Classification;
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::hash::{Hash, HashAlgorithm, HashValue, Hashes};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::prelude::{Bom, Component, Components, Purl, SpecVersion, Validate};
use std::path::Path;

/// Writes the bill of a list of libraries. It has neither time nor serial number: the same libraries make the same file.
pub(super) fn write(parts: &[Part], to: &Path) -> Result<()> {
    let bill = bill(parts)?;
    let found = bill.validate_version(SpecVersion::V1_5);
    ensure!(found.passed(), "the bill of materials is not valid: {found:?}");
    let mut json = Vec::new();
    bill.output_as_json_v1_5(&mut json)?;
    std::fs::write(to, json)?;
    Ok(())
}

fn bill(parts: &[Part]) -> Result<Bom> {
    let program = Component::new(
        Classification::Application,
        "Packdesk",
        env!("CARGO_PKG_VERSION"),
        Some(format!("packdesk@{}", env!("CARGO_PKG_VERSION"))),
    );
    let needs =
        |part: &Part| Dependency { dependency_ref: part.key(), dependencies: part.needs.iter().cloned().collect() };
    Ok(Bom {
        serial_number: None,
        metadata: Some(Metadata { component: Some(program), ..Metadata::default() }),
        components: Some(Components(parts.iter().map(component).collect::<Result<_>>()?)),
        dependencies: Some(Dependencies(parts.iter().map(needs).collect())),
        spec_version: SpecVersion::V1_5,
        ..Bom::default()
    })
}

fn component(part: &Part) -> Result<Component> {
    let address = Purl::new(part.registry.as_str(), &part.name, &part.version).with_context(|| part.key())?;
    let sha256 = |sum: &String| Hashes(vec![Hash { alg: HashAlgorithm::SHA_256, content: HashValue(sum.clone()) }]);
    Ok(Component {
        purl: Some(address),
        licenses: Some(Licenses(vec![LicenseChoice::expression(&part.licence)])),
        hashes: part.sha256.as_ref().map(sha256),
        ..Component::new(Classification::Library, &part.name, &part.version, Some(part.key()))
    })
}
