package nyc.icefree.workspace.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.pages.Check;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.PageRefused;
import nyc.icefree.pages.PageWords;
import nyc.icefree.pages.Pages;
import nyc.icefree.pages.WordsState;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.workspace.ChangedWords;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.keys.SaveKey;

/** One page in one language: beside the English words, with what changed in them, its check and its last editions. */
@Route("pages/:page/:language")
@PageTitle("workspace.pages.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMINISTRATOR")
class PageView extends ViewPage implements BeforeEnterObserver {
    private final Pages pages;
    private final Div body = new Div();

    PageView(ViewerWords ownWords, Pages pages) {
        super(ownWords);
        this.pages = pages;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        show(
                parameters.get("page").orElse(""),
                parameters.get("language").flatMap(Language::ofNeighbors).orElseThrow(NotYours::new));
    }

    private void show(String name, Language language) {
        var page = pages.now().find(name).orElseThrow(NotYours::new);
        setHeadline(PageAddress.title(words, page) + ": " + words.within(language));
        body.removeAll();
        var state = page.state(language, pages.today());
        var languages = Styled.as("page-links", new Div());
        Page.LANGUAGES.forEach(other -> languages.add(PageAddress.link(words.of(other), page, other)));
        body.add(
                languages,
                new Paragraph(new StateWord(words.of(state), state == WordsState.FINE ? Tone.FINE : Tone.ATTENTION)));
        var history = pages.history(name, language);
        var form = new PageForm(page, language, () -> show(name, language));
        if (language.equals(Language.ENGLISH)) {
            body.add(form);
        } else {
            body.add(Styled.as("columns", new Div(source(page, language), form)));
        }
        if (page.kind().speaksOfRights() && !history.isEmpty()) {
            body.add(new CheckForm(page, history.getFirst(), () -> show(name, language)));
        }
        if (page.kind() == PageKind.DEMAND) {
            body.add(eventsOf(page));
        }
        if (history.size() > 1) {
            body.add(editions(page, history, form));
        }
        if (page.kind().isMany()) {
            body.add(Look.DANGER.button(
                    words.get("word.take-back"),
                    () -> new QuestionDialog(
                                    words.get("workspace.pages.delete", "title", PageAddress.title(words, page)),
                                    words.get("workspace.pages.delete.text"),
                                    words.get("workspace.pages.keep"))
                            .to(
                                    words.get("word.take-back"),
                                    Look.DANGER,
                                    () -> RefusalNotices.run(words, () -> delete(page, language)))
                            .open()));
        }
    }

    private Div eventsOf(Page demand) {
        var field = LongestText.in(new TextField(words.get("workspace.pages.events")), Page.EVENT_WORDS_MAX, words);
        field.setHelperText(words.get("workspace.pages.events.how"));
        field.setValue(demand.eventWords());
        field.setWidth("min(32rem, 100%)");
        var save = Look.SECONDARY.button(
                words.get("workspace.pages.events.save"),
                () -> RefusalNotices.run(words, () -> {
                    pages.findEventsBy(demand.name(), field.getValue());
                    Notice.said(words.get("workspace.pages.saved"));
                }));
        return Styled.as("event-words", new Div(field, Styled.as("actions", new Div(save))));
    }

    private void delete(Page page, Language language) {
        var deleted = pages.delete(page.name());
        PageAddress.toTheList();
        Notice.deleted(
                words.get("workspace.pages.deleted", "title", PageAddress.title(words, page)),
                words,
                () -> RefusalNotices.run(words, () -> {
                    pages.bringBack(deleted);
                    PageAddress.open(page.name(), language);
                }));
    }

    /** The English words, and what changed in them since they were said again in this language. */
    private Div source(Page page, Language language) {
        var column = new Div(new H2(words.of(Language.ENGLISH)));
        page.newest(Language.ENGLISH).ifPresent(english -> {
            int since = page.newest(language).map(PageWords::source).orElse(0);
            var before = pages.history(page.name(), Language.ENGLISH).stream()
                    .filter(edition -> edition.edition() == since && since < english.edition())
                    .findFirst();
            before.ifPresent(was -> column.add(new Paragraph(words.get("workspace.pages.changed"))));
            page.kind().parts().forEach(part -> {
                if (!english.text(part).isBlank()) {
                    column.add(new H3(words.of(part)));
                    column.add(before.<Component>map(was -> new ChangedWords(words, was.text(part), english.text(part)))
                            .orElseGet(() -> rich(english.text(part), Language.ENGLISH)));
                }
            });
        });
        return column;
    }

    private Details editions(Page page, List<PageWords> history, PageForm form) {
        var list = new Div();
        for (int i = 0; i < history.size(); i++) {
            var edition = history.get(i);
            String said = words.get(
                    "workspace.pages.edition",
                    "number",
                    edition.edition(),
                    "date",
                    words.date(pages.dayOf(edition.writtenAt())));
            list.add(new H3(said));
            if (i + 1 < history.size()) {
                var before = history.get(i + 1);
                page.kind()
                        .parts()
                        .forEach(part -> list.add(new ChangedWords(words, before.text(part), edition.text(part))));
            }
            if (i > 0) {
                list.add(Look.QUIET.button(words.get("workspace.pages.take"), said, () -> form.fill(edition)));
            }
        }
        return new Details(words.get("workspace.pages.editions"), list);
    }

    private static Html rich(String markdown, Language language) {
        var html = new Html("<div class=\"rich\">" + SafeText.html(markdown) + "</div>");
        html.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return html;
    }

    /** The words in one language, with a preview. */
    class PageForm extends FieldSet {
        private final Map<PagePart, TextFieldBase<?, String>> fields = new EnumMap<>(PagePart.class);
        private final Div preview = new Div();
        private final Language language;

        PageForm(Page page, Language language, Runnable saved) {
            super(words.of(language));
            this.language = language;
            var before = page.newest(language).orElseGet(() -> PageWords.none(language));
            int source = language.equals(Language.ENGLISH)
                    ? 0
                    : page.newest(Language.ENGLISH).map(PageWords::edition).orElse(0);
            page.kind().parts().forEach(part -> {
                TextFieldBase<?, String> field = part.isLine() ? new TextField() : new TextArea();
                field.setLabel(words.of(part));
                field.setWidthFull();
                field.getElement().setAttribute("lang", language.tag());
                if (part != PagePart.TARGET) {
                    field.getElement().setAttribute("dir", language.direction());
                }
                fields.put(part, LongestText.in(field, page.kind().longest(part), words));
                field.addValueChangeListener(change -> preview());
                add(field);
            });
            preview.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            fill(before);
            var save = Look.PRIMARY.button(
                    words.get("word.save"),
                    () -> RefusalNotices.marked(words, this::mark, () -> {
                        pages.save(page.name(), language, before.edition(), source, typed());
                        Notice.said(words.get(
                                page.kind().speaksOfRights()
                                        ? "workspace.pages.saved.unchecked"
                                        : "workspace.pages.saved"));
                        saved.run();
                    }));
            add(
                    Styled.as("muted", new Paragraph(words.get("workspace.pages.markdown"))),
                    Styled.as("actions form-foot", new Div(save)),
                    new Details(words.get("workspace.pages.preview"), preview));
            SaveKey.in(this, save);
        }

        void fill(PageWords edition) {
            fields.forEach((part, field) -> field.setValue(edition.text(part)));
            preview();
        }

        private Map<PagePart, String> typed() {
            var typed = new EnumMap<PagePart, String>(PagePart.class);
            fields.forEach((part, field) -> typed.put(part, field.getValue()));
            return typed;
        }

        private void preview() {
            preview.removeAll();
            typed().forEach((part, text) -> preview.add(part.isLine() ? new H2(text) : rich(text, language)));
        }

        private boolean mark(RefusalReason why, String text) {
            return switch (why) {
                case PageRefused.TITLE_MISSING -> FormMarks.mark(fields.get(PagePart.TITLE), text);
                case PageRefused.CARD_TOO_TALL -> FormMarks.mark(fields.get(PagePart.BODY), text);
                case PageRefused.NOT_A_NUMBER, PageRefused.NOT_AN_ADDRESS ->
                    FormMarks.mark(fields.get(PagePart.TARGET), text);
                case PageRefused.TEXT_TOO_LONG ->
                    fields.values().stream().filter(LongestText::mark).count() > 0;
                default -> false;
            };
        }
    }

    /** Who has read the newest edition and found it right; somebody other than its author enters it. */
    class CheckForm extends FieldSet {
        CheckForm(Page page, PageWords newest, Runnable saved) {
            super(words.get("workspace.pages.check"));
            boolean lawyer = page.kind().needsLawyer();
            var check = newest.check();
            var by = new TextField(words.get(lawyer ? "workspace.pages.check.lawyer" : "workspace.pages.check.by"));
            var organization = new TextField(words.get("word.organization"));
            var on = DateFields.date(words, words.get("workspace.pages.check.on"));
            var until = DateFields.date(words, words.get("workspace.pages.check.until"));
            if (check != null) {
                by.setValue(check.by());
                organization.setValue(check.organization());
                on.setValue(check.on());
                until.setValue(check.goodUntil());
            }
            on.setMax(pages.today());
            RefusalNotices.Fields marks = (why, text) -> switch (why) {
                case PageRefused.CHECKED_BY_MISSING, PageRefused.NAME_TOO_LONG -> FormMarks.mark(by, text);
                case PageRefused.ORGANIZATION_MISSING -> FormMarks.mark(organization, text);
                case PageRefused.CHECKED_ON_MISSING, PageRefused.CHECKED_IN_THE_FUTURE -> FormMarks.mark(on, text);
                case PageRefused.GOOD_UNTIL_MISSING, PageRefused.GOOD_UNTIL_PAST -> FormMarks.mark(until, text);
                default -> false;
            };
            var save = Look.SECONDARY.button(
                    words.get("workspace.pages.check.save"),
                    () -> RefusalNotices.marked(words, marks, () -> {
                        pages.check(
                                page.name(),
                                newest.language(),
                                newest.edition(),
                                new Check(by.getValue(), organization.getValue(), on.getValue(), until.getValue()));
                        Notice.said(words.get("workspace.pages.checked"));
                        saved.run();
                    }));
            add(
                    new Paragraph(words.get("workspace.pages.check.text")),
                    Styled.as("actions", new Div(by, organization, on, until, save)));
        }
    }
}
