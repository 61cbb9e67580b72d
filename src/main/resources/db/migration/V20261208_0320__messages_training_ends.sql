-- Which training somebody had, and when it ends, is sealed: no message and no announcement of it names it.
update outbox set about = id, about_version = 0 where reason = 'TRAINING_ENDS';
delete from event_publication where event_type = 'nyc.icefree.trainings.TrainingEnds';
