package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.Disclosure;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Public view of an event while it is written, as far as {@link Disclosure} allows. Asks no service. */
class EventPreview extends Aside {
    private final Words reader;
    private final Clock clock;
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Div shown = new Div();
    private List<Language> offered = List.of();
    private Words words;
    private @Nullable EventDraft before;
    private @Nullable VenueForm placeBefore;

    EventPreview(Words reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        words = reader;
        addClassName("event-preview");
        var head = new H2(reader.get("workspace.preview"));
        head.setId("event-preview");
        getElement().setAttribute("aria-labelledby", "event-preview");
        shown.addClassName("preview-page");
        shown.getElement().setAttribute("inert", true); // its links lead nowhere yet
        language.setAriaLabel(reader.get("word.in-which-language"));
        language.setItemLabelGenerator(reader::of);
        language.addClassName("preview-language");
        language.setVisible(false);
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && before != null) {
                render(before, placeBefore);
            }
        });
        add(head, language, shown);
    }

    void show(EventDraft draft, @Nullable VenueForm place) {
        if (draft.equals(before) && Objects.equals(place, placeBefore)) {
            return;
        }
        before = draft;
        placeBefore = place;
        offer(draft);
        render(draft, place);
    }

    /** Offers languages where there are several; the choice stays while it has words. */
    private void offer(EventDraft draft) {
        var languages = draft.words().stream().map(EventWords::language).toList();
        if (!languages.equals(offered)) {
            offered = languages;
            var chosen = language.getValue();
            language.setItems(languages);
            if (!languages.isEmpty()) {
                language.setValue(
                        chosen != null && languages.contains(chosen)
                                ? chosen
                                : EventWords.in(reader.language(), draft.words())
                                        .language());
            }
            language.setVisible(languages.size() > 1);
        }
    }

    private void render(EventDraft draft, @Nullable VenueForm place) {
        words = language.isVisible() ? reader.in(language.getValue()) : reader;
        shown.getElement().setAttribute("lang", words.language().tag());
        shown.getElement().setAttribute("dir", words.language().direction());
        shown.removeAll();
        var kind = Styled.as("preview-kind", new Paragraph(words.of(draft.kind())));
        var slot = draft.when().slot().orElse(null);
        var told = Disclosure.of(
                draft.visibility(),
                EventState.PUBLISHED,
                slot == null ? Instant.MAX : slot.startsAt(),
                Audience.PUBLIC,
                clock.instant());
        var text = draft.words().isEmpty()
                ? null
                : EventWords.in(language.isVisible() ? language.getValue() : reader.language(), draft.words());
        shown.add(kind, title(text));
        shown.add(new Paragraph(
                slot == null ? words.get("workspace.preview.no-date") : new WhenAndWhere(words).when(slot)));
        where(draft, place, told, slot);
        if (draft.rsvps().takesRsvps()) {
            shown.add(Styled.as(
                    "preview-reserve",
                    new Paragraph(words.get(
                            switch (draft.rsvps().admittance()) {
                                case INVITED -> "site.event.by-invitation";
                                case APPROVED -> "word.reserve-a-place";
                                case EVERYONE ->
                                    draft.rsvps().capacity() == null ? "word.i-am-coming" : "word.reserve-a-place";
                            }))));
        }
        if (draft.accessibility().noQuestions()) {
            boolean comes = !draft.rsvps().takesRsvps();
            shown.add(new Paragraph(words.get(comes ? "site.event.no-questions.come" : "site.event.no-questions")));
        }
        draft.accessibility().toldOfPhotographs(words::of).ifPresent(said -> shown.add(new Paragraph(said)));
        text(text, told.address());
        access(draft);
    }

    private H3 title(@Nullable EventWords text) {
        String typed = text == null ? "" : text.title().strip();
        return new H3(typed.isEmpty() ? words.get("workspace.preview.no-title") : typed);
    }

    private void where(EventDraft draft, @Nullable VenueForm place, Disclosure told, @Nullable TimeSlot slot) {
        var attendance = draft.where().attendance();
        if (attendance != Attendance.ONLINE) {
            shown.add(new Paragraph(
                    place == null
                            ? words.get("wording.place-open")
                            : new WhenAndWhere(words)
                                    .where(told.of(place), draft.visibility().address())));
            if (told.opensAt() != null && slot != null && place != null) {
                shown.add(new Paragraph(
                        words.get("site.event.address-opens", "moment", words.moment(told.opensAt(), slot.zone()))));
            }
        }
        if (attendance != Attendance.IN_PERSON) {
            shown.add(new Paragraph(words.get(
                    attendance == Attendance.ONLINE
                            ? "site.event.attendance.online"
                            : "site.event.attendance.hybrid")));
        }
    }

    private void text(@Nullable EventWords text, boolean address) {
        if (text == null || text.description().isBlank()) {
            shown.add(Styled.as("muted", new Paragraph(words.get("workspace.preview.no-text"))));
        } else {
            shown.add(html(text, text.description()));
        }
        if (text != null && address && !text.instructions().isBlank()) {
            shown.add(new H3(words.get("workspace.plan.instructions")), html(text, text.instructions()));
        }
    }

    private static Component html(EventWords text, String markdown) {
        var html = new Html("<div class=\"rich\">" + SafeText.html(markdown) + "</div>");
        html.getElement().setAttribute("lang", text.language().tag());
        html.getElement().setAttribute("dir", "auto");
        return html;
    }

    private void access(EventDraft draft) {
        var access = draft.accessibility();
        var list = new UnorderedList();
        if (!access.spoken().isEmpty()) {
            list.add(new ListItem(words.get("calendar.spoken", "languages", words.within(access.spoken()))));
        }
        if (!access.interpreted().isEmpty()) {
            list.add(new ListItem(words.get("calendar.interpreted", "languages", words.within(access.interpreted()))));
        }
        access.access().stream().map(words::of).sorted().forEach(fact -> list.add(new ListItem(fact)));
        shown.add(list);
    }
}
