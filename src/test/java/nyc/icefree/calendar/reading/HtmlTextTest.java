package nyc.icefree.calendar.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>One</p><p>Two<br>Three</p> | One//Two/Three",
                "<ul><li>One</li><li>Two</li></ul>End | - One//- Two//End",
                "<a href=\"https://x.example/a\">Here</a> | Here (https://x.example/a)",
                "<a href='https://x.example/a'>https://x.example/a</a> | https://x.example/a",
                "<a href=\"javascript:alert(1)\">Here</a> | Here",
                "<head><title>T</title></head><style>p{}</style><script>alert(1)</script><p>Hi</p> | Hi",
                "<!--[if gte mso 9]><xml>bad</xml><![endif]--><o:p>Shown</o:p><br> | Shown",
                "<!-- never ended <b>Shown</b> | Shown",
                "Doors at 7 < 8 &amp; <3 <b>all</b> | Doors at 7 < 8 & <3 all",
                "See <https://x.example/a>, write <jo@example.org><br> | See <https://x.example/a>, write <jo@example.org>",
                "https://x.example/?a=1&para=2&copy=3<br> | https://x.example/?a=1&para=2&copy=3",
                "Caf&eacute; &Ntilde; &#8217;s &#x1F600; 5 &euro; &rarr; it&apos;s | Café Ñ ’s 😀 5 € → it's",
                "soft&shy;ly,&nbsp;&#160;now &unknown; &amp;lt; | softly, now &unknown; &lt;",
                "a&#0;b&#xD800;c&#xDE00;&amp; | abc&",
            })
    void the_words_stay_and_the_tags_go(String html, String words) {
        var property = new ContentLine("DESCRIPTION", Map.of(), html);
        assertEquals(words, PlainText.block(property, 500).replace("\n", "/"));
    }
}
