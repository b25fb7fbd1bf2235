package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@WebServlet("/v25/stroomlijn")
public class StroomLijn extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] waarden = req.getParameterValues("w");
        if (waarden == null) {
            waarden = new String[0];
        }
        PrintWriter out = resp.getWriter();
        out.println(Arrays.stream(waarden).filter(s -> !s.isBlank()).collect(Collectors.joining(","))); // EXPECT
        out.println(Arrays.stream(waarden).mapToInt(String::length).sum()); // SAFE
        out.println(Arrays.stream(waarden).map(s -> "item").collect(Collectors.toList())); // SAFE
        out.println(Stream.concat(Stream.of("kop"), Arrays.stream(waarden)).skip(1).findFirst().orElse("-")); // EXPECT
        out.println(Stream.concat(Stream.of("kop"), Arrays.stream(waarden)).findFirst().orElse("-")); // SAFE
        out.println(Stream.concat(Stream.of("kop"), Arrays.stream(waarden)).limit(1).count()); // SAFE
        out.println(Arrays.stream(waarden).flatMapToInt(String::chars).mapToObj(c -> String.valueOf((char) c)).sorted().reduce("", String::concat)); // EXPECT
        Arrays.stream(waarden).peek(out::println).anyMatch(s -> s.length() > 3); // EXPECT
    }
}
