package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

public class ZeventiendeMaskeerTwee extends HttpServlet {

    private static String veilig(String s) {
        return s == null ? "" : ZeventiendeMasker.over(s);
    }

    private static String schijn(String s) {
        String m = ZeventiendeMasker.over(s);
        return m.isEmpty() ? m : s;
    }

    private static String los(String s, boolean doen) {
        if (doen) {
            return ZeventiendeMasker.over(s);
        }
        return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("tekst");
        out.println(veilig(p)); // SAFE
        out.println(schijn(p)); // EXPECT
        out.println(los(p, true)); // SAFE
        out.println(los(p, false)); // EXPECT
        Function<String, String> f = ZeventiendeMasker::over;
        out.println(f.apply(p)); // SAFE
        out.println(f.andThen(s -> s + p).apply("x")); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] alle = req.getParameterValues("w");
        List<String> net = new ArrayList<>();
        for (String s : alle) {
            net.add(ZeventiendeMasker.over(s));
        }
        out.println(net); // SAFE
        for (int i = 1; i < alle.length; i++) {
            alle[i] = ZeventiendeMasker.over(alle[i]);
        }
        out.println(alle[0]); // EXPECT
        StringBuilder sb = new StringBuilder();
        for (String s : req.getParameterValues("v")) {
            sb.append(ZeventiendeMasker.over(s)).append(',');
        }
        out.println(sb); // SAFE
    }
}
