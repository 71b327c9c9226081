/** The check that Argo CD's manual gives for Applications of Applications: the health that was noted last, whatever it was noted of. */
export const documentedHealth = `local answer = { status = "Progressing", message = "" }
if obj.status ~= nil and obj.status.health ~= nil then
  answer.status = obj.status.health.status
  answer.message = obj.status.health.message or ""
end
return answer
`;
