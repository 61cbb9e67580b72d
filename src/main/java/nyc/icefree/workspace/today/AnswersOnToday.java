package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Invitation;
import nyc.icefree.events.CoHosting;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OfferedRole;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions to the reader: to co-host, or to take on a role. */
@Component
record AnswersOnToday(CoHosting coHosting, Memberships memberships) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        return Stream.concat(
                        memberships.offeredToMe().stream().map(offer -> role(data, offer)),
                        coHosting.invitations().stream().map(asked -> invitation(data, asked)))
                .toList();
    }

    private TodayLine invitation(TodayData data, Invitation invitation) {
        var words = data.words;
        var event = invitation.event();
        var organization = invitation.asked().id();
        var said = event.wordsIn(words.language());
        var title = said.language().equals(words.language())
                ? MixedLine.of(said.title())
                : MixedLine.foreign(said.title(), said.language());
        var sentence = MixedLine.in(
                words,
                "workspace.answers.co-host",
                "event",
                title,
                "host",
                event.host().name(),
                "asked",
                invitation.asked().name(),
                "span",
                PlannedTimes.full(words, event.slot()));
        return answers(
                data,
                event.slot().startLocal(),
                sentence,
                () -> coHosting.accept(event.id(), organization),
                () -> coHosting.decline(event.id(), organization));
    }

    private TodayLine role(TodayData data, OfferedRole offer) {
        var organization = offer.organization();
        var sentence = MixedLine.of(data.words.get(
                "workspace.answers.role", "organization", organization.name(), "role", data.words.of(offer.role())));
        return answers(
                data,
                null,
                sentence,
                () -> memberships.accept(organization.id()),
                () -> memberships.decline(organization.id()));
    }

    private static TodayLine answers(
            TodayData data, @Nullable LocalDateTime at, MixedLine sentence, Runnable accept, Runnable decline) {
        return new TodayLine(
                Urgency.ANSWER,
                at,
                sentence,
                List.of(
                        button(data, "word.accept", sentence, accept),
                        button(data, "word.decline", sentence, decline)));
    }

    private static Button button(TodayData data, String key, MixedLine sentence, Runnable answer) {
        var button = new Button(data.words.get(key), click -> {
            answer.run();
            Notice.said(data.words.get("workspace.answers.done"));
            data.reload.run();
        });
        button.getElement().setAttribute("aria-label", button.getText() + ": " + sentence);
        return button;
    }
}
