package nyc.icefree.partners;

/** Rights of somebody in an organization. {@link StaffRole} says which rights a role has. */
public enum Right {
    /** Plan events and series with templates, checklists, translations, co-hosts and messages to guests. */
    PLAN,
    PLACE,
    /** Plan shifts, see volunteers and assign them. */
    STAFF,
    /** Read RSVPs, add and cancel them, and check people in. */
    RECEIVE,
    /** Export the list of RSVPs. No role has it: a coordinator gives it to one person. */
    EXPORT,
    ANSWER,
    IMPORT,
    /** Appoint members and edit the organization's description. */
    LEAD
}
