package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.ChoiceFormat;
import java.text.MessageFormat;

@WebServlet("/v25/berichtvorm")
public class BerichtVorm extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(MessageFormat.format("{0} en {1}", "een", "twee")); // SAFE
        out.println(MessageFormat.format("{1} en {1}", p, "twee")); // SAFE
        out.println(MessageFormat.format("{1} en {0}", p, "twee")); // EXPECT
        out.println(new MessageFormat("'{0}' {1}").format(new Object[] {p, 3})); // SAFE
        ChoiceFormat keus = new ChoiceFormat("0#geen|1#een|1<veel");
        out.println(keus.format(String.valueOf(p).length())); // SAFE
        StringBuffer doel = new StringBuffer("begin ");
        new MessageFormat("<{0}>").format(new Object[] {p}, doel, null);
        out.println(doel); // EXPECT
        out.println(new MessageFormat("{0}{1}{0}").format(new String[] {"-", p})); // EXPECT
        out.println(MessageFormat.format(String.valueOf(p).replace("{", "").replace("'", ""), "a")); // EXPECT
    }
}
