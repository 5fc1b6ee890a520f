"""The authorities that several rules cite."""

RESPONSE = "SCIE/NSPCC serious case review quality markers (2016), marker 16: board written response"
IMPROVEMENT = "SCIE/NSPCC serious case review quality markers (2016), marker 15: improvement action"
IMPLEMENTATION = "SCIE/NSPCC serious case review quality markers (2016), marker 18: implementation and evaluation"
PANEL = "Child Safeguarding Practice Review Panel, annual report 2022-23: specific actions with accountable owners"
ROLES = "NHS England independent investigation action plan template: an owner by role for each action"
TIMESCALES = "Working Together to Safeguard Children: how and within what timescales lessons will be acted on"
ANONYMITY = "Data Protection Act 2018 and UK GDPR, article 5(1)(c): no more personal data than the purpose needs"
