package nyc.icefree.partners;

/** Asked of the rooms above, which alone know whose names the coordinator of an organization reads. */
public interface OrganizationPeople {
    boolean has(OrganizationId organization);
}
