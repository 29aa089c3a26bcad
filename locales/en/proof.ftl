## Proof of printing: the spool, its questions, the practice printer's bad days

problem-printer-half-label = { $printer } holds half a label in its memory.
    .advice = If it stays so, press its cancel key or switch it off and on; printing goes on by itself.
problem-printer-label-waiting = A label hangs out of { $printer }.
    .advice = Take it; the next one follows.
problem-printer-counted-some = { $printer } counted { $counted } of { $labels } labels.
    .advice = Look at the printer, then answer: did all of them come out? No prints all { $labels } again.
problem-printer-counted-since = { $printer } counted a label after somebody said that this one had not come out.
    .advice = It may have waited in the printer for paper. Look once more, then answer: did the label come out?
problem-printer-fell-back = { $printer } cannot print. { $jobs ->
    [one] Its waiting label goes
   *[other] Its { $jobs } waiting labels go
} to { $instead }.
    .advice = Fetch them there. A label that was begun stays with { $printer }.
problem-job-cancelled = Somebody took it out of the queue.
    .advice = Print it again when it is wanted after all.
problem-job-not-waiting = This print job does not wait in a queue any more.
    .advice = Only what was not begun can be taken out.
problem-job-not-ended = This print job has not come to its end yet; nothing was printed again.
    .advice = Wait for it, or answer whether it came out; then print it again.
problem-job-taken-back = It was taken out of the system’s queue before it came out.
    .advice = It was printed once more instead.
problem-queue-job-stays = Job { $job } of this label may still come out of the system’s queue { $printer }.
    .advice = Take it out there first, then print again; otherwise two parcels could carry one number.
problem-label-on-its-way = The label of order { $order } still waits for { $printer }; no second one was made.
    .advice = Put the printer right and it comes out by itself. To print it elsewhere, take it out of its queue first (screen Print queue).
problem-label-unanswered = Nobody has said yet whether the label of order { $order } came out of { $printer }.
    .advice = Look at the printer and answer that first: no prints it again.
problem-practice-nobody = The practice printer does not run.
    .advice = Open the practice window, or start packdesk --practice serve, and do it again.

journal-job-cancelled = Print job { $job } was taken out of the queue of { $printer }
journal-job-taken-back = Print job { $job } was taken out of the system’s queue { $printer }
journal-queue-paused = The queue of { $printer } is held
journal-queue-resumed = The queue of { $printer } goes on

queue-paused = its queue is held
job-cancelled = taken out
job-sent-on = sent; it cannot say whether it came out
job-handed-over = handed to the system

spool-label = { $reprint ->
    [yes] Label of { $order }, once more
   *[no] Label of { $order }
}
spool-test = Test label

act-cancel-job = Take out of the queue
act-pause-queue = Hold the queue
act-resume-queue = Let the queue go on
spool-paused = { $count ->
    [0] The queue is held
    [one] The queue is held with { $count } label
   *[other] The queue is held with { $count } labels
}

practice-printer = Give the practice printer a bad day
practice-printer-how = See what the desk says, and how printing goes on. Each job and each question shows below.
practice-deed = { $deed ->
    [put-right] Put everything right
    [paper-out] Paper out
    [paper-out-soon] Paper out after the next label
    [paper-out-mid-label] Paper out in mid-label
    [ribbon-out] Ribbon out
    [head-open] Open the head
    [pause] Press pause
    [too-hot] Head too hot
    [cutter-stuck] Cutter stuck
    [jam] Paper jam
    [peel] Peel labels
    [take-label] Take the peeled label
    [off] Switch it off
    [pull-cable] Pull the cable in mid-label
    [power-cut] Power cut in mid-label
    [answer-late] Answer late
    [answer-noise] Answer noise
    [answer-nothing] Answer nothing
    [print-twice] Print each label twice
    [swallow] Swallow labels
    [share] Another program prints, too
    [real-time] Take a real printer’s time
   *[at-once] Print at once
}
