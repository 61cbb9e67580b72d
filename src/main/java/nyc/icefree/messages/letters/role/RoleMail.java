package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import org.springframework.stereotype.Component;

/** What letters about roles ask other rooms. */
@Component
record RoleMail(LetterParts parts, Organizations organizations, Memberships memberships) {}
