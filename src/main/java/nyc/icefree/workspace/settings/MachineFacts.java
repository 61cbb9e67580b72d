package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.guard.Proxies;
import nyc.icefree.links.WebSettings;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;

/** What is set outside, by environment variables: shown so that it can be checked. */
class MachineFacts extends Div {
    MachineFacts(WebSettings web, Proxies proxies, Words words) {
        var facts = new Facts();
        String proxy = web.trustedProxy();
        facts.fact(words.get("workspace.settings.base-url"), web.baseUrl());
        facts.fact(
                words.get("workspace.settings.proxy"),
                proxy == null || proxy.isBlank() ? words.get("workspace.settings.proxy.none") : proxy);
        var how = new Paragraph(words.get("workspace.settings.machine.help"));
        how.addClassName("muted");
        add(facts, how);
        if (proxies.overlooked()) {
            add(new Paragraph(new StateWord(words.get("workspace.settings.proxy.overlooked"), Tone.ATTENTION)));
        }
    }
}
