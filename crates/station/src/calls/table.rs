//! What is made of the list of calls: the dispatch by name, the names, and the typed functions.

/// Makes [`call`] and the list for the page's types out of one table: `name(Arguments) -> Answer`. A call that not every
/// face may make names the function of [`reach`] that judges it: `name(Arguments) -> Answer, desk_only`.
/// `name(Arguments as impl Into<Arguments>)` is a call whose typed function takes whatever becomes its arguments.
macro_rules! calls {
    ($($(#[doc = $doc:literal])+ $name:ident($args:ty $(as $given:ty)?) -> $answer:ty $(, $reach:ident)?;)+) => {
        /// Runs a call of a face by its name. It may wait for the disk, and where the call says so for a device or the network,
        /// so asynchronous faces run it on a thread for blocking work.
        ///
        /// # Errors
        /// What went wrong, for a person; `unknown-call` and `bad-arguments` when the face itself is at fault;
        /// `only-at-the-desk` when the call is not for this face.
        pub fn call(station: &Station, face: Face, name: &str, args: Value) -> Result<Value, Problem> {
            match name {
                $(stringify!($name) => {
                    let args = arguments::<$args>(stringify!($name), args)?;
                    $(reach::$reach(face, &args)?;)?
                    answer($name(station, args)?)
                })+
                _ => Err(Problem::new(ProblemCode::UnknownCall).because(name)),
            }
        }

        /// Every call by its name, with what it does.
        pub const NAMES: &[(&str, &str)] = &[$((stringify!($name), concat!($($doc),+))),+];

        /// The calls that not every face may make, each with the function of `reach` that judges it.
        pub const REACH: &[(&str, &str)] = &[$($((stringify!($name), stringify!($reach)),)?)+];

        /// Shows each call to the writer of the page's types: name, documentation, arguments, answer.
        #[cfg(feature = "export")]
        fn each_call(writer: &mut typescript::Writer) {
            $(writer.call::<$args, $answer>(stringify!($name), &[$($doc),+]);)+
        }

        $(logged! { $(#[doc = $doc])+ $name($args $(as $given)?) -> $answer })+
    };
}

/// Makes the typed function of a call: the one of the same name that does the work, timed in the log.
macro_rules! logged {
    ($(#[doc = $doc:literal])+ $name:ident($args:ty) -> $answer:ty) => {
        $(#[doc = $doc])+
        ///
        /// # Errors
        /// What went wrong, for a person.
        pub fn $name(station: &Station, args: $args) -> Result<$answer, Problem> {
            let span = spans::call(stringify!($name), &args);
            spans::within(&span, || {
                station.let_through(stringify!($name))?;
                work::$name(station, args)
            })
        }
    };
    ($(#[doc = $doc:literal])+ $name:ident($args:ty as $given:ty) -> $answer:ty) => {
        $(#[doc = $doc])+
        ///
        /// # Errors
        /// What went wrong, for a person.
        pub fn $name(station: &Station, args: $given) -> Result<$answer, Problem> {
            let args: $args = args.into();
            let span = spans::call(stringify!($name), &args);
            spans::within(&span, || {
                station.let_through(stringify!($name))?;
                work::$name(station, args)
            })
        }
    };
}
