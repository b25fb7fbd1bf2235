package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class ColStroom extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] delen = req.getParameterValues("deel");
        List<String> groot = Stream.of(delen).map(String::toUpperCase).collect(Collectors.toList());
        List<Integer> maten = Stream.of(delen).map(String::length).collect(Collectors.toList());
        out.println(maten); // SAFE
        out.println(Stream.of(delen).map(d -> "deel").collect(Collectors.joining(","))); // SAFE
        Stream.of(delen).skip(1).forEach(out::println); // EXPECT
        out.println(Stream.of("p", "q").reduce(delen[0], String::concat)); // EXPECT
        out.println(Stream.concat(Stream.of(delen), Stream.of("z")).anyMatch("z"::equals)); // SAFE
    }
}
