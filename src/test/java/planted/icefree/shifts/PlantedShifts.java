package planted.icefree.shifts;

import com.vaadin.flow.component.button.Button;
import gg.jte.TemplateEngine;
import io.github.bucket4j.Bucket;
import jakarta.mail.Message;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import org.commonmark.parser.Parser;
import org.owasp.html.PolicyFactory;
import planted.icefree.rsvp.PlantedRsvp;

/** Faults on purpose: an import sideways, and libraries that are spoken elsewhere. */
class PlantedShifts {
    PlantedRsvp sideways;
    Button vaadin;
    Calendar calendar;
    org.dmfs.rfc5545.recur.RecurrenceRule rule;
    TemplateEngine templates;
    Message mail;
    com.google.crypto.tink.Aead crypto;
    com.eatthepath.otp.TimeBasedOneTimePasswordGenerator codes;
    PolicyFactory sanitizer;
    Parser markdown;
    Bucket limits;
    com.google.zxing.qrcode.QRCodeWriter qr;
    java.awt.Shape drawn;
    de.siegmar.fastcsv.writer.CsvWriter table;
    net.lingala.zip4j.ZipFile archive;
    com.github.benmanes.caffeine.cache.Cache<String, String> cache;
    org.apache.hc.core5.http.Header fetched;

    Instant clock() {
        return Instant.now();
    }

    Instant clockOfItsOwn() {
        return java.time.Clock.systemUTC().instant();
    }
}
