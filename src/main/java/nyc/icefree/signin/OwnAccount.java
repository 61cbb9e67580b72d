package nyc.icefree.signin;

import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OwnAccount {
    private final PeopleDirectory people;
    private final StaffCards cards;
    private final CurrentActor actor;

    OwnAccount(PeopleDirectory people, StaffCards cards, CurrentActor actor) {
        this.people = people;
        this.cards = cards;
        this.actor = actor;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public PersonCard mine() {
        return cards.card(actor.get().mustBePerson()).orElseThrow(NotYours::new);
    }

    /** Language of the workspace and of their mails. */
    @StaffMay
    @Transactional
    public void read(Language language) {
        people.speak(actor.get().mustBePerson(), language);
    }
}
