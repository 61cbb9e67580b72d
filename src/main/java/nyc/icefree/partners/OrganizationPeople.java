package nyc.icefree.partners;

/** Whether an organization has volunteers or guests whose names its coordinators could read; a room above answers. */
public interface OrganizationPeople {
    boolean areIn(OrganizationId organization);
}
