package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;

import java.util.EnumMap;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;

/** Pages that a test begins with, each of its own name. */
public record GivenPages(Pages pages, Given given) {

    /** @return its name */
    public String of(PageKind kind, String text) {
        String name = As.administrator(given.person(), () -> pages.add(kind, "Page " + UUID.randomUUID()));
        write(name, ENGLISH, text);
        return name;
    }

    /** @return its name, in English words that are good for thirty days */
    public String card(String text) {
        String name = of(PageKind.RIGHTS_CARD, text);
        check(name, ENGLISH, good());
        return name;
    }

    /** Writes the next edition. */
    public void write(String name, Language language, String text) {
        write(name, language, PagePart.BODY, text);
    }

    public void write(String name, Language language, PagePart part, String text) {
        save(given.person(), name, language, edition(name, language), part, text);
    }

    void save(PersonId author, String name, Language language, int before, PagePart part, String text) {
        var texts = new EnumMap<PagePart, String>(PagePart.class);
        texts.put(PagePart.TITLE, "Page in " + language.tag());
        page(name).newest(language).ifPresent(words -> texts.putAll(words.texts()));
        texts.put(part, text);
        int source = language.equals(ENGLISH) ? 0 : edition(name, ENGLISH);
        As.administrator(author, () -> pages.save(name, language, before, source, texts));
    }

    /** Checks the newest edition. */
    public void check(String name, Language language, Check check) {
        As.administrator(given.person(), () -> pages.check(name, language, edition(name, language), check));
    }

    public Check good() {
        var today = pages.today();
        return new Check("Ann Example", "Example Legal Desk", today, today.plusDays(30));
    }

    public Page page(String name) {
        return pages.now().find(name).orElseThrow();
    }

    /** These lines for whoever needs help now, and no others. */
    public void help(HelpEntry... lines) {
        As.administrator(
                given.person(),
                () -> pages.now().pages().stream()
                        .filter(page -> page.kind() == PageKind.HOTLINE || page.kind() == PageKind.LINK)
                        .forEach(page -> pages.delete(page.name())));
        var emergency = pages.now().one(PageKind.EMERGENCY);
        Page.LANGUAGES.stream()
                .filter(language -> emergency.shown(language).isPresent())
                .forEach(language -> write(emergency.name(), language, ""));
        for (HelpEntry line : lines) {
            if (line.kind() == PageKind.EMERGENCY) {
                write(emergency.name(), line.language(), line.words());
                check(emergency.name(), line);
                continue;
            }
            String name = As.administrator(given.person(), () -> pages.add(line.kind(), line.words()));
            write(name, line.language(), PagePart.TARGET, line.target());
            write(name, line.language(), PagePart.SPEAKS, line.speaks());
            write(name, line.language(), PagePart.TITLE, line.words());
            check(name, line);
        }
    }

    private void check(String name, HelpEntry line) {
        check(name, line.language(), new Check(line.checkedBy(), "", line.checkedOn(), null));
    }

    /** Also what others left behind. */
    public void deleteAll() {
        As.administrator(
                given.person(),
                () -> pages.now().pages().stream()
                        .filter(page -> page.kind() == PageKind.FREE || page.kind() == PageKind.RIGHTS_CARD)
                        .forEach(page -> pages.delete(page.name())));
    }

    private int edition(String name, Language language) {
        return page(name).newest(language).map(PageWords::edition).orElse(0);
    }
}
