package nyc.icefree.deliverability;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.AdministratorsMay;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * What the world's name servers say of the domain in whose name our mail leaves. Nobody who receives mail is asked about or
 * named: the questions hold our own domain and mail server alone.
 */
@Service
public class SenderDomain {
    private final Campaign campaign;
    private final Dns dns;
    private final DeliverabilitySettings settings;
    private final String server;

    SenderDomain(Campaign campaign, Dns dns, DeliverabilitySettings settings, Environment environment) {
        this.campaign = campaign;
        this.dns = dns;
        this.settings = settings;
        server = environment.getProperty("spring.mail.host", "").strip();
    }

    /** Takes up to some seconds where a name server is slow; what is not answered is said to be unknown. */
    @AdministratorsMay
    public SenderChecked check() {
        String address = campaign.now().roleAddress();
        String domain =
                IDN.toASCII(address.substring(address.lastIndexOf('@') + 1)).toLowerCase(Locale.ROOT);
        List<Callable<SenderPart>> checks = List.of(
                () -> new SpfCheck(dns).of(domain),
                () -> new DkimCheck(dns, settings.dkimSelector()).of(domain),
                () -> new DmarcCheck(dns).of(domain),
                () -> new ReverseNameCheck(dns).of(server));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return new SenderChecked(
                    domain,
                    threads.invokeAll(checks).stream().map(SenderDomain::part).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while name servers were asked", e);
        }
    }

    private static SenderPart part(Future<SenderPart> check) {
        try {
            return check.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while name servers were asked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sender's domain could not be checked", e.getCause());
        }
    }
}
