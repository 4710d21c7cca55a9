import { render } from 'preact';

render(<p>Policy Glance</p>, document.body);
