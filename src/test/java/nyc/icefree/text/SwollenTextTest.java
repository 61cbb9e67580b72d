package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest texts of the worst kinds: none may swell into something that costs the readers or the server much. */
public class SwollenTextTest {
    /** Texts that a form takes and that Markdown would make much longer. */
    public static Stream<String> worst() {
        return Stream.of(
                "[a]: https://x.example/" + "b".repeat(10_000) + "\n\n" + "[a]".repeat(3_000),
                "[a]: https://x.example/\n\n" + "[a]".repeat(6_600),
                "[a]: https://x.example/ \"" + "t".repeat(10_000) + "\"\n\n" + "[a]".repeat(3_000),
                "[a]: https://x.example/" + "&".repeat(10_000) + "\n\n" + "![a]".repeat(2_400),
                (">".repeat(60) + "\n\n").repeat(320),
                (">-".repeat(30) + "\n\n").repeat(320),
                ("- ".repeat(30) + "a\n\n>\n\n").repeat(300),
                "- ".repeat(30) + "a\n" + "b\n".repeat(9_900),
                ">".repeat(30) + "a\n" + "b\n".repeat(9_900),
                "1. ".repeat(30) + "a\n" + "b\n".repeat(9_900),
                "999999999) ".repeat(10) + "a\n" + "b\n".repeat(9_900),
                "-\n+\n".repeat(5_000),
                "1.\n1)\n".repeat(3_300),
                "#\n".repeat(10_000),
                "*a*".repeat(6_600),
                "***a*** ".repeat(2_500),
                "*a ".repeat(6_600),
                "*".repeat(20_000),
                "**a *b ".repeat(2_800),
                "\"".repeat(20_000),
                "&".repeat(20_000),
                "<".repeat(20_000),
                "=@+`'".repeat(4_000),
                "&ngE;".repeat(4_000),
                "&#x1F600;".repeat(2_200),
                "\uD83D\uDE00".repeat(10_000),
                "\u0958".repeat(20_000),
                "<https://a.b>".repeat(1_500),
                "[](https://a.b)".repeat(1_300),
                "![a](https://a.b)".repeat(1_100),
                "[".repeat(20_000),
                "![".repeat(10_000),
                "[a](".repeat(5_000),
                "[a](<b".repeat(3_300),
                "\\\n".repeat(10_000),
                "a  \n".repeat(5_000),
                "---\n".repeat(5_000),
                "```\n".repeat(5_000),
                "\t".repeat(19_000) + "a",
                "-\t\t\t\t\ta\n".repeat(2_500));
    }

    @ParameterizedTest
    @MethodSource("worst")
    void no_text_swells(String typed) {
        assertTrue(typed.length() <= SafeText.MAX_LENGTH, "no form takes " + typed.length());
        String html = assertTimeout(Duration.ofMinutes(1), () -> SafeText.html(typed));
        assertTrue(html.length() <= 5 * SafeText.MAX_LENGTH + 10, "as HTML it has " + html.length());
        String plain = assertTimeout(Duration.ofMinutes(1), () -> SafeText.plain(typed));
        assertTrue(plain.length() <= 2 * SafeText.MAX_LENGTH, "as words it has " + plain.length());
    }
}
