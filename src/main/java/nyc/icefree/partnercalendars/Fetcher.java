package nyc.icefree.partnercalendars;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import nyc.icefree.links.WebSettings;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches a calendar from another server. Resolves the name once per request, checks every address and connects to
 * those alone, so that no later DNS answer can lead elsewhere.
 */
@Component
class Fetcher implements CalendarServer {
    static final int MOST_OCTETS = 5_000_000;
    private static final int MOST_SENT_ON = 3;
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final Network network;
    private final String name;
    private final Duration longest;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @org.springframework.beans.factory.annotation.Autowired
    Fetcher(Network network, WebSettings web) {
        this(network, "ICE-FREE-NYC-calendar (+" + web.baseUrl() + ")", Duration.ofSeconds(15));
    }

    /** @param longest time of one fetch, redirects included */
    Fetcher(Network network, String name, Duration longest) {
        this.network = network;
        this.name = name;
        this.longest = longest;
    }

    record Known(@Nullable String etag, @Nullable String lastModified) {
        static final Known NOTHING = new Known(null, null);
    }

    @Override
    public FetchResult fetch(SourceAddress address, Known known, AllowedServers hosts) {
        var running = new AtomicReference<HttpGet>();
        var fetching = threads.submit(() -> follow(address, known, hosts, running));
        try {
            return fetching.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return failed(SourceProblem.TOO_SLOW);
        } catch (ExecutionException e) {
            return failed(problem(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(SourceProblem.TOO_SLOW);
        } finally {
            fetching.cancel(true);
            var request = running.get();
            if (request != null) {
                request.abort();
            }
        }
    }

    private FetchResult follow(SourceAddress first, Known known, AllowedServers hosts, AtomicReference<HttpGet> running)
            throws IOException {
        var address = first;
        for (int sentOn = 0; sentOn <= MOST_SENT_ON; sentOn++) {
            if (!hosts.allow(address)) {
                return failed(sentOn == 0 ? SourceProblem.HOST_NOT_APPROVED : SourceProblem.SENT_TO_UNAPPROVED);
            }
            var answer = ask(address, known, running);
            if (answer.location() == null) {
                return answer.fetched();
            }
            address = address.sentOn(answer.location(), network);
        }
        return failed(SourceProblem.SENT_ON_TOO_OFTEN);
    }

    private record Answer(FetchResult fetched, @Nullable String location) {}

    private Answer ask(SourceAddress address, Known known, AtomicReference<HttpGet> running) throws IOException {
        var checked = checked(address);
        var request = new HttpGet(address.uri());
        request.setHeader("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
        request.setHeader("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        running.set(request);
        try (var client = client(checked)) {
            return client.execute(request, response -> answer(response, request));
        }
    }

    private Answer answer(ClassicHttpResponse response, HttpGet request) throws IOException {
        try {
            return answer(response);
        } catch (BoundedBody.TooBig e) {
            request.abort(); // closing would read the rest first, which may never end
            throw e;
        }
    }

    private Answer answer(ClassicHttpResponse response) throws IOException {
        int code = response.getCode();
        String location = header(response, "Location");
        if (List.of(301, 302, 303, 307, 308).contains(code) && location != null) {
            return new Answer(failed(SourceProblem.NOT_FOUND), location);
        }
        var fetched = switch (code) {
            case 200 ->
                new FetchResult.Fresh(
                        BoundedBody.read(response, MOST_OCTETS),
                        charset(header(response, "Content-Type")),
                        header(response, "ETag"),
                        header(response, "Last-Modified"));
            case 304 -> new FetchResult.Unchanged();
            case 410 -> failed(SourceProblem.GONE);
            case 401, 403, 407 -> failed(SourceProblem.SIGN_IN_NEEDED);
            case 429, 503 -> new FetchResult.Failed(SourceProblem.BUSY, RetryAfter.of(header(response, "Retry-After")));
            default -> failed(code >= 500 ? SourceProblem.SERVER_FAULT : SourceProblem.NOT_FOUND);
        };
        return new Answer(fetched, null);
    }

    /** @throws SourceUnreadable when any of the name's addresses is not public: a mixed answer is an attack */
    private List<InetAddress> checked(SourceAddress address) throws UnknownHostException {
        int port = address.uri().getPort() == -1 ? 443 : address.uri().getPort();
        var found = network.resolve(address.host());
        if (found.isEmpty()) {
            throw new UnknownHostException();
        }
        if (!found.stream().allMatch(a -> network.open(a, port))) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_INNER);
        }
        return found;
    }

    /** One client per request, so that calendars share no cookie, connection or answer. */
    private CloseableHttpClient client(List<InetAddress> checked) {
        var trust = network.trust() == null ? SSLContexts.createDefault() : network.trust();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new SystemDefaultDnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) {
                        return checked.toArray(InetAddress[]::new);
                    }
                })
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust, HttpsSupport.getDefaultHostnameVerifier()))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(LONGEST_CONNECT))
                        .setSocketTimeout(Timeout.of(longest))
                        .build())
                .setConnectionFactory(org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(8_000)
                                .setMaxHeaderCount(100)
                                .build())
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(name)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(longest))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    private static @Nullable String charset(@Nullable String contentType) {
        var found = CHARSET.matcher(contentType == null ? "" : contentType);
        return found.find() ? found.group(1) : null;
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        String value = header == null ? null : header.getValue();
        return value == null || value.isBlank() || value.length() > 900 ? null : value;
    }

    private static FetchResult.Failed failed(SourceProblem problem) {
        return new FetchResult.Failed(problem, null);
    }

    private static SourceProblem problem(@Nullable Throwable cause) {
        return switch (cause) {
            case SourceUnreadable unreadable -> unreadable.problem();
            case BoundedBody.TooBig tooBig -> SourceProblem.TOO_BIG;
            case UnknownHostException unknown -> SourceProblem.NAME_UNKNOWN;
            case SSLException tls -> SourceProblem.NOT_SECURE;
            case java.net.SocketTimeoutException slow -> SourceProblem.TOO_SLOW;
            case java.io.EOFException cut -> SourceProblem.CUT_OFF;
            case ConnectionClosedException cut -> SourceProblem.CUT_OFF;
            case MalformedChunkCodingException cut -> SourceProblem.CUT_OFF;
            case ZipException wrong -> SourceProblem.NOT_A_CALENDAR;
            case null, default -> SourceProblem.NO_CONNECTION;
        };
    }
}
