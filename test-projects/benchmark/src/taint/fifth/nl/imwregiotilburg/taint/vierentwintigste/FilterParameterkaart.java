package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class FilterParameterkaart extends HttpServlet {
    static class Aangevuld extends HttpServletRequestWrapper {
        private final Map<String, String[]> extra = new HashMap<>();

        Aangevuld(HttpServletRequest r) {
            super(r);
        }

        void zet(String k, String... v) {
            extra.put(k, v);
        }

        @Override
        public String[] getParameterValues(String k) {
            return extra.containsKey(k) ? extra.get(k) : super.getParameterValues(k);
        }

        @Override
        public Object getAttribute(String k) {
            return k.startsWith("p:") ? getParameter(k.substring(2)) : super.getAttribute(k);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Aangevuld a = new Aangevuld(request);
        a.zet("kanaal", "web", "balie");
        w.println(a.getParameterValues("kanaal")[1]); // SAFE
        w.println(a.getParameterValues("naam")[0]); // EXPECT
        w.println(a.getAttribute("p:stad")); // EXPECT
        a.zet("naam", "overschreven");
        w.println(a.getParameterValues("naam")[0]); // SAFE
    }
}
