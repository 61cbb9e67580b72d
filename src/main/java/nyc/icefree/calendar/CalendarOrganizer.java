package nyc.icefree.calendar;

/** ORGANIZER of the calendar: the campaign's name and its shared mailbox, never a person's; blank for none. */
record CalendarOrganizer(String name, String roleAddress) {}
