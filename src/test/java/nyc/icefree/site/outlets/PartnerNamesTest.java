package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a partner's calendar calls its events may be anything. */
@AppTest
class PartnerNamesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    PartnerEvents partners;

    @Test
    void names_from_partners_stay_apart_and_can_write_nothing_into_a_feed() throws Exception {
        var team = given.team();
        String same = UUID.randomUUID().toString();
        for (String uid : List.of(same + "@a.example", same + "@b.example", same + "\"/><&b@c.example")) {
            var id = partners.take(team.organization(), new PartnerName(uid, false, null), fromPartner("Taken"));
            if (uid.contains("&")) {
                atom(team.slug());
                As.staff(team.organizer(), () -> planning.unpublish(id));
            }
        }
        var names = new TreeSet<String>();
        var document = atom(team.slug());
        var ids = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "id");
        for (int i = 0; i < ids.getLength(); i++) {
            names.add(ids.item(i).getTextContent());
        }
        var gone = document.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        names.add(((org.w3c.dom.Element) gone.item(0)).getAttribute("ref"));
        names.removeIf(name -> !name.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertEquals(3, names.size(), names.toString());
    }

    private static PartnerEvent fromPartner(String title) {
        var start = LocalDate.now(Given.NEW_YORK).plusDays(8).atTime(18, 0);
        return new PartnerEvent(
                EventKind.EDUCATION_SESSION, Language.ENGLISH, title, "", Given.slot(start, 1), "", null, null, null);
    }

    private org.w3c.dom.Document atom(String organization) throws Exception {
        byte[] xml = mvc.perform(get("/en/events.atom?organization=" + organization))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
