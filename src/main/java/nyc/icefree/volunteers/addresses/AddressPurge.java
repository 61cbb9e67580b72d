package nyc.icefree.volunteers.addresses;

import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets addresses that nobody confirmed, and those that were left long enough ago. */
@Service
public class AddressPurge implements Purge {
    private final OtherAddresses addresses;

    AddressPurge(OtherAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        return addresses.forgetDue();
    }
}
