package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.text.Words;
import nyc.icefree.web.WebSettings;

/** What is set outside, by environment variables: shown so that it can be checked. */
class MachineFacts extends Div {
    MachineFacts(WebSettings web, Words words) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        String proxy = web.trustedProxy();
        facts.add(
                fact(words.get("workspace.settings.base-url"), web.baseUrl()),
                fact(
                        words.get("workspace.settings.proxy"),
                        proxy == null || proxy.isBlank() ? words.get("workspace.settings.proxy.none") : proxy));
        var how = new Paragraph(words.get("workspace.settings.machine.help"));
        how.addClassName("muted");
        add(facts, how);
    }

    private static Div fact(String name, String value) {
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
