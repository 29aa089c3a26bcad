//! Labels one after the other.

use super::bench::{Bench, id};
use model::*;
use std::time::Duration;
use store::NewJob;

#[test]
fn each_label_of_a_row_has_its_own_evidence() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_millis(10));
    let jobs: Vec<JobId> = (0..20).map(|_| bench.queue()).collect();
    for (before, job) in (0..).zip(jobs) {
        let evidence = Some(Evidence::Odometer { before, after: before + 1 });
        assert_eq!(bench.settled(job).evidence, evidence);
    }
    assert_eq!(bench.copies(), 20);
}

#[test]
fn a_document_of_several_labels_is_printed_once_all_were_counted() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_millis(20));
    let several = NewJob {
        document: Document::File { order: None },
        title: "three.pdf".to_owned(),
        printer: id(),
        language: PrinterLanguage::Zpl,
        bytes: b"^XA^FDa^FS^XZ^XA^FDb^FS^PQ2^XZ".to_vec(),
    };
    let job = bench.store.add_job(several, UtcDateTime::from_millis(1)).unwrap();
    let after = bench.queue();
    assert_eq!(bench.settled(job.id).evidence, Some(Evidence::Odometer { before: 0, after: 3 }));
    assert_eq!(bench.settled(after).evidence, Some(Evidence::Odometer { before: 3, after: 4 }));
}
