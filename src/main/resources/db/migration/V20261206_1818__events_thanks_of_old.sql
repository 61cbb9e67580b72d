-- Who planned what is over by now could not say that nobody is to be thanked for coming.
update event set without_thanks = true where ends_at < current_timestamp;
