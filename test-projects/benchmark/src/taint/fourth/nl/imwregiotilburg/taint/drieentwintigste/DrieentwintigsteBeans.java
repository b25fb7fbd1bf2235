package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class DrieentwintigsteBeans {

    public static class Address {
        private String street;
        private String city = "Tilburg";

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }
    }

    public static class Customer implements Cloneable {
        private String name;
        private Address address = new Address();
        private List<String> notes = new ArrayList<>();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Address getAddress() {
            return address;
        }

        public void setAddress(Address address) {
            this.address = address;
        }

        public List<String> getNotes() {
            return notes;
        }

        @Override
        public Customer clone() {
            try {
                return (Customer) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Nested beans. */
    public static class Bean01 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Customer c = new Customer();
            c.setName("Jansen");
            c.getAddress().setStreet(req.getParameter("street"));
            c.getNotes().add(req.getParameter("note"));
            out.println(c.getName()); // SAFE
            out.println(c.getAddress().getStreet()); // EXPECT
            out.println(c.getAddress().getCity()); // SAFE
            out.println(c.getNotes().get(0)); // EXPECT
            c.setAddress(new Address());
            out.println(c.getAddress().getStreet()); // SAFE
        }
    }

    /** A shallow clone shares what it refers to. */
    public static class Bean02 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Customer a = new Customer();
            a.setName("a");
            Customer b = a.clone();
            b.setName(req.getParameter("name"));
            out.println(a.getName()); // SAFE
            out.println(b.getName()); // EXPECT
            b.getNotes().add(req.getParameter("note"));
            out.println(a.getNotes()); // EXPECT
            b.getAddress().setCity(req.getParameter("city"));
            out.println(a.getAddress().getCity()); // EXPECT
            b.setAddress(new Address());
            b.getAddress().setStreet(req.getParameter("street"));
            out.println(a.getAddress().getStreet()); // SAFE
        }
    }

    /** Properties with defaults. */
    public static class Bean03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Properties defaults = new Properties();
            defaults.setProperty("size", req.getParameter("size"));
            defaults.setProperty("unit", "cm");
            Properties p = new Properties(defaults);
            p.setProperty("colour", "blue");
            out.println(p.getProperty("size")); // EXPECT
            out.println(p.getProperty("unit")); // SAFE
            out.println(p.getProperty("colour")); // SAFE
            out.println(p.getProperty("weight", "0")); // SAFE
            out.println(p.getProperty("weight", req.getParameter("weight"))); // EXPECT
            p.setProperty("size", "10");
            out.println(p.getProperty("size")); // SAFE
            out.println(defaults.getProperty("size")); // EXPECT
        }
    }

    /** Maps of maps. */
    public static class Bean04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Map<String, String>> tree = new HashMap<>();
            tree.put("user", new HashMap<>());
            tree.put("system", new HashMap<>());
            tree.get("user").put("name", req.getParameter("name"));
            tree.get("user").put("lang", "nl");
            tree.get("system").put("name", "root");
            out.println(tree.get("user").get("name")); // EXPECT
            out.println(tree.get("user").get("lang")); // SAFE
            out.println(tree.get("system").get("name")); // SAFE
            out.println(tree.get("user")); // EXPECT
            out.println(tree.get("system").values()); // SAFE
            out.println(tree); // EXPECT
            Map<String, String> moved = tree.remove("user");
            out.println(tree); // SAFE
            out.println(moved.values()); // EXPECT
        }
    }

    /** Bound properties. */
    public static class Bean05 extends HttpServlet {
        static class Thermostat {
            private final PropertyChangeSupport support = new PropertyChangeSupport(this);
            private String label = "cold";

            void setLabel(String s) {
                String old = label;
                label = s;
                support.firePropertyChange("label", old, s);
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Thermostat t = new Thermostat();
            List<PropertyChangeEvent> events = new ArrayList<>();
            t.support.addPropertyChangeListener(events::add);
            t.setLabel(req.getParameter("label"));
            out.println(events.get(0).getNewValue()); // EXPECT
            out.println(t.label); // EXPECT
            out.println(events.get(0).getOldValue()); // SAFE
            out.println(events.get(0).getPropertyName()); // SAFE
            t.setLabel("warm");
            out.println(events.get(1).getOldValue()); // EXPECT
            out.println(events.get(1).getNewValue()); // SAFE
        }
    }

    /** Bean from the parameter map, by hand. */
    public static class Bean06 extends HttpServlet {
        private static void bind(Customer c, Map<String, String[]> params) {
            for (Map.Entry<String, String[]> e : params.entrySet()) {
                if (e.getKey().equals("name")) {
                    c.setName(e.getValue()[0]);
                } else if (!e.getKey().startsWith("_")) {
                    c.getNotes().add(e.getValue().length + " values");
                }
            }
        }

        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Customer c = new Customer();
            bind(c, req.getParameterMap());
            out.println(c.getName()); // EXPECT
            out.println(c.getNotes()); // SAFE
            out.println(Objects.requireNonNullElse(c.getAddress().getStreet(), "no street")); // SAFE
            out.println(Objects.toString(c.getName(), "no name")); // EXPECT
        }
    }
}
