package nyc.icefree.partners;

/** Asked of a room above, which knows whose names the coordinator of an organization reads. */
public interface OrganizationPeople {
    boolean areIn(OrganizationId organization);
}
