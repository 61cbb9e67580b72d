package nyc.icefree.messages;

import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.trainings.VolunteerTrust;
import org.springframework.beans.factory.annotation.Autowired;

/** What a training has to tell, besides what an event has. */
abstract class LettersOfTrainings extends LettersOfPairs {
    @Autowired
    Trainings taught;

    @Autowired
    TrainingDays trainingDays;

    @Autowired
    TrainingsEnding endings;

    @Autowired
    VolunteerTrust trust;

    @Override
    void toHelpers() {
        super.toHelpers();
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var bo = volunteer(team);
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Corona"), 1, Set.of());
        var training = As.staff(coordinator, () -> taught.add(team.organization(), form));
        As.staff(coordinator, () -> trust.grant(training, Set.of(bo)));
        endings.round(clock.instant()
                .atZone(Given.NEW_YORK)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(Given.NEW_YORK)
                .toInstant());
        for (boolean listed : new boolean[] {false, true}) {
            if (listed) {
                var event = given.published(team);
                As.staff(coordinator, () -> trainingDays.choose(event, training));
            }
            write(MessageReason.Question.TRAINING_ENDS, Recipient.of(bo), bo.value(), null, 1, clock.instant());
        }
    }
}
