"""GOV: people, roles and boards."""
