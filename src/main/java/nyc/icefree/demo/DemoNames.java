package nyc.icefree.demo;

import java.util.List;
import java.util.Random;

/** Invented people: any likeness is chance. */
final class DemoNames {
    private static final List<String> FIRST = List.of(
            "Amina",
            "Rosa",
            "Wei",
            "Fatou",
            "Jean",
            "Olena",
            "Tariq",
            "Mei",
            "Carlos",
            "Nadia",
            "Kwame",
            "Lucía",
            "Anwar",
            "Marisol",
            "Piotr",
            "Soo-jin",
            "Farhana",
            "Emmanuel",
            "Ximena",
            "Ibrahim",
            "Yelena",
            "Diego",
            "Aisha",
            "Bao",
            "Guadalupe",
            "Moussa",
            "Priya",
            "Andre",
            "Leila",
            "Tomasz",
            "Esther",
            "Rafael",
            "Sunita",
            "Malik",
            "Inés",
            "Junho",
            "Mariam",
            "Hector",
            "Ngozi",
            "Sofía");
    private static final List<String> LAST = List.of(
            "Quill",
            "Marlowe-Diaz",
            "Tanaka-Reyes",
            "Oyelowo",
            "Baptiste",
            "Kovalenko",
            "Rahmani",
            "Lin",
            "Montoya",
            "Haddad",
            "Asante",
            "Ferrer",
            "Chowdhury",
            "Villanueva",
            "Nowicki",
            "Han",
            "Sarkar",
            "Desrosiers",
            "Alarcón",
            "Diallo",
            "Petrova",
            "Ocampo",
            "Farouk",
            "Tran",
            "Robles",
            "Cissé",
            "Nair",
            "Toussaint",
            "Sayegh",
            "Wójcik");

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    String next() {
        return first() + " " + pick(LAST);
    }

    String brief() {
        return random.nextBoolean() ? first() : first() + " " + pick(LAST).charAt(0) + ".";
    }

    private String first() {
        return pick(FIRST);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
