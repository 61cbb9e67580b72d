package nyc.icefree.volunteers.addresses;

import nyc.icefree.signin.StaffInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is invited to organize has no other address any more: no mailbox of before leads to an account of the staff. */
@Component
class AddressesOfStaff {
    private final OtherAddresses addresses;

    AddressesOfStaff(OtherAddresses addresses) {
        this.addresses = addresses;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StaffInvited invited) {
        addresses.forget(invited.person());
    }
}
