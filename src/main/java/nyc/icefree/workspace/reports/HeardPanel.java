package nyc.icefree.workspace.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.reports.HeardCodes;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** The codes by which an organization learns where people hear of its events. */
class HeardPanel extends Section {
    private final OrganizationId organization;
    private final HeardCodes heard;
    private final Words words;
    private final UnorderedList list = new UnorderedList();

    HeardPanel(OrganizationId organization, HeardCodes heard, Links links, Words words) {
        this.organization = organization;
        this.heard = heard;
        this.words = words;
        addClassName("report-codes");
        var code = new TextField(words.get("workspace.reports.codes.one"));
        var add = Look.QUIET.button(
                words.get("workspace.reports.codes.add"),
                () -> RefusalNotices.at(code, words, () -> {
                    heard.add(organization, code.getValue());
                    code.clear();
                    show();
                }));
        String link = links.absolute(Links.event(words.language(), "…")) + "?from=radio";
        add(
                new H2(words.get("workspace.reports.codes")),
                new Paragraph(words.get("workspace.reports.codes.about", "link", link)),
                list,
                Styled.as("filters", new Div(code, add)));
        show();
    }

    private void show() {
        list.removeAll();
        heard.of(organization)
                .forEach(code -> list.add(new ListItem(
                        new Span(code),
                        Look.QUIET.button(words.get("workspace.reports.codes.remove", "code", code), () -> {
                            heard.remove(organization, code);
                            show();
                        }))));
    }
}
