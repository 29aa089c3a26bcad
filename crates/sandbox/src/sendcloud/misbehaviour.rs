//! How the practice Sendcloud misbehaves when it is told to.

use std::collections::VecDeque;
use std::time::Duration;

/// What Sendcloud is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SendcloudAsked {
    /// To announce a shipment.
    Announce,
    /// To find a shipment by its reference.
    Find,
    /// For a shipment by its id.
    Shipment,
    /// For a label.
    Label,
    /// For a customs declaration.
    Customs,
    /// To cancel.
    Cancel,
    /// For a parcel that comes back.
    Return,
    /// For such a return by its id.
    ReturnOf,
    /// To cancel it.
    CancelReturn,
    /// What can be shipped with.
    Options,
    /// For sender addresses and contracts.
    Account,
    /// For service points.
    Points,
    /// Whether a service point takes parcels.
    Available,
    /// For a list of orders.
    Orders,
    /// For an order by its id.
    Order,
    /// For the shops that are connected.
    Integrations,
    /// For what customers of a shop chose at checkout.
    Choices,
}

/// How it misbehaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendcloudMisbehaviour {
    /// Does nothing and refuses: 400 with a JSON pointer to the field and a sentence.
    Refuse {
        /// The field, as `/to_address/postal_code`.
        pointer: String,
        /// The sentence.
        why: String,
    },
    /// Does nothing and never answers.
    Silent,
    /// Does it and never answers.
    SilentAfterWork,
    /// Does nothing and drops the connection.
    Drop,
    /// Does it and drops the connection.
    DropAfterWork,
    /// Does nothing and answers 500.
    Trouble,
    /// Does it and answers 500.
    TroubleAfterWork,
    /// Does it, and again because somebody in front of it repeated the request; answers what the repeat got.
    Twice,
    /// Does it and answers after this long.
    Late(Duration),
    /// Does nothing and answers 429, with `Retry-After` in seconds where there is one.
    TooMany(Option<u64>),
    /// Does nothing: the keys are worth nothing (401).
    KeysOver,
    /// Answers 201 with `errors[]`, a number, and a carrier that did not take the shipment.
    AnnouncementFails,
    /// The same, but the carrier took all parcels but the last.
    AnnouncementFailsInPart,
    /// Books and answers 500, and a search shows it only after it was searched for this many times.
    SeenLater(u32),
    /// Books, but the labels are there only after they were asked for this many times.
    LabelsLater(u32),
    /// Books, but what goes along for customs is there only after it was asked for this many times.
    CustomsLater(u32),
    /// Books, and the label does not come along.
    NoLabelFile,
    /// Books, and the label that comes along is cut.
    CutLabel,
    /// Gives a label of another form than was asked for.
    OtherLabel,
    /// Does it and tells of one parcel more than there is.
    AnotherCount,
    /// Does it and answers 200 with a web page.
    Garbage,
    /// Queues a cancellation (202) that is carried out later, when it is told to.
    CancelQueued,
    /// Refuses a cancellation (409): the parcel is delivered.
    CancelTooLate,
}

/// What it was told to do wrong, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Commands(VecDeque<Command>);

#[derive(Debug)]
struct Command {
    when: Option<SendcloudAsked>,
    key: Option<String>,
    left: u32,
    how: SendcloudMisbehaviour,
}

impl Commands {
    pub(super) fn add(
        &mut self,
        when: Option<SendcloudAsked>,
        key: Option<String>,
        times: u32,
        how: SendcloudMisbehaviour,
    ) {
        if times > 0 {
            self.0.push_back(Command { when, key, left: times, how });
        }
    }

    /// How to misbehave at this request.
    pub(super) fn take(&mut self, asked: SendcloudAsked, key: Option<&str>) -> Option<SendcloudMisbehaviour> {
        let fits = |command: &Command| {
            command.when.is_none_or(|when| when == asked) && command.key.as_deref().is_none_or(|it| Some(it) == key)
        };
        let at = self.0.iter().position(fits)?;
        let command = self.0.get_mut(at)?;
        command.left -= 1;
        let how = command.how.clone();
        if command.left == 0 {
            self.0.remove(at);
        }
        Some(how)
    }
}
