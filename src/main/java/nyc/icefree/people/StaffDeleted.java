package nyc.icefree.people;

/** This person's account of the staff is destroyed. Published inside the transaction and heard in it. */
public record StaffDeleted(PersonId person) {}
