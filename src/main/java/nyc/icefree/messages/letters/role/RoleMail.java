package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import org.springframework.stereotype.Component;

/** Asks other rooms for letters about roles. */
@Component
record RoleMail(LetterParts parts, Organizations organizations, Memberships memberships) {}
